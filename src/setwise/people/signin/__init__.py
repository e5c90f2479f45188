"""Signing in: codes, passkeys, authenticator apps, identity providers, and the second step.

django-allauth does the work; pages, words, limits and what is asked of whom are ours.
"""
