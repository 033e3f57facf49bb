-- A cohort is those who finished in the same period; the group that was taught together has a name of its own.
ALTER TABLE training RENAME COLUMN cohort TO training_group;
ALTER TABLE staged_training RENAME COLUMN cohort TO training_group;
ALTER TABLE journey RENAME COLUMN cohort TO training_group;
