"""The tests mirror src/setwise; journeys/ drives browsers, bench/ measures."""
