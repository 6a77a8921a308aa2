namespace ComplianceCore.Events;

/// <summary>The order of records, those of equal value as they came.</summary>
internal static class PlacedRecordOrder
{
    public static int Compare(PlacedRecord left, PlacedRecord right) =>
        left.Record.IsSameAs(right.Record) ? left.Index.CompareTo(right.Index)
        : left.Record.IsBefore(right.Record) ? -1
        : 1;
}
