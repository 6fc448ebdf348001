"""The petition page: everything that is known of one petition, in place of the article."""
