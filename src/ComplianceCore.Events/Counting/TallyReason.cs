using System.Text.Json;

namespace ComplianceCore.Events;

/// <summary>Says why the rows of a tally do not count.</summary>
internal static class TallyReason
{
    /// <summary>The name of a tally in files, such as <c>unknownUnit</c>.</summary>
    public static string NameOf(RowTally tally) => JsonNamingPolicy.CamelCase.ConvertName(tally.ToString());

    /// <summary>The reason, as it follows the word "because".</summary>
    public static LocalizedText Of(RowTally tally) => EventTexts.Catalog.Format($"tally.{NameOf(tally)}");
}
