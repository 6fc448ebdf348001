"""Everything that outlives the process. The only SQL and the only keyring."""
