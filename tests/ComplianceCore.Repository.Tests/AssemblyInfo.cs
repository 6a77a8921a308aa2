// Examples name files by paths from the root, so that one runs at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
