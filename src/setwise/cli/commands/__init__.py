"""One module for each sub-command: it is found by being here.

Each has NAME, HELP, add_arguments(parser) and run(arguments) -> exit code. What is heavy is
imported inside run, so that `setwise --help` stays quick.
"""
