using NodaTime;

namespace ComplianceCore;

/// <summary>Reads a label and the two days of a period, as cases and closed reports write them.</summary>
internal static class WindowReader
{
    /// <summary>The label, the first and the last day, in whatever order the days are; null after a fault.</summary>
    public static (LocalizedText Label, LocalDate First, LocalDate Last)? Read(JsonReading reading, ObjectReader period)
    {
        var label = period.Localized("label");
        var first = period.Date("first");
        var last = period.Date("last");
        var isFaulty = label.Vietnamese.Length == 0
            || label.English.Length == 0
            || reading.IsFaulty(period.PathOf("first"))
            || reading.IsFaulty(period.PathOf("last"));
        return isFaulty ? null : (label, first, last);
    }
}
