namespace ComplianceCore.Events;

/// <summary>Copies the records of a partition to parts, and the marks of where their rows stood.</summary>
internal static class PartitionSplit
{
    /// <summary>Copies one worker's records of a partition.</summary>
    public static void Copy(DocumentSink source, int partition, DocumentSink target)
    {
        var marks = source.Marks;
        var (mark, place, next) = (0, 0U, 0U);
        var batch = new RecordBatch();
        new PartitionRecords([source], partition).ForEach(records =>
        {
            while (records.Length > 0)
            {
                if (place == next)
                {
                    mark = BeginAt(marks, mark, partition, place, target);
                    next = mark < marks.Count ? marks.CountAt(mark, partition) : uint.MaxValue;
                }

                var count = (int)Math.Min((uint)Math.Min(records.Length, RecordBatch.Capacity), next - place);
                batch.Count = 0;
                foreach (ref readonly var record in records[..count])
                {
                    batch.Add(record);
                }

                target.Partitions.Add(batch);
                place += (uint)count;
                records = records[count..];
            }

            return true;
        });
    }

    /// <summary>Takes over the last mark at a place; between it and those before no record came.</summary>
    /// <returns>The mark after it.</returns>
    private static int BeginAt(PositionMarks marks, int mark, int partition, uint place, DocumentSink target)
    {
        while (mark + 1 < marks.Count && marks.CountAt(mark + 1, partition) == place)
        {
            mark++;
        }

        var (first, last) = marks.ChunksOf(mark);
        target.Marks.Begin(first, last, target.Partitions.Counts);
        return mark + 1;
    }
}
