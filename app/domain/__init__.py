"""What the app is about: frozen values and the rules between them. No I/O."""
