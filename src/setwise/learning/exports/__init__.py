"""A record of learning as documents that its owner takes along: PDF and DOCX, made on request, kept nowhere."""
