"""Undersigned: a case's news, its petitions' counters and the reader's notes in one window."""

NAME = "Undersigned"
VERSION = "0.1.0"
HOME = "https://undersigned.example/"
