-- What a file would do to the figures is found out by posting it under a number that no batch has, and taking all of it back:
-- what it confirms is not looked up among the batches before the commit, which never comes.
ALTER TABLE confirmation ALTER CONSTRAINT confirmation_batch_fkey DEFERRABLE INITIALLY DEFERRED;
