using System.Text.Json.Nodes;

namespace ComplianceCore.Documents.Tests;

/// <summary>What becomes of a case.</summary>
internal static class CaseOutcome
{
    /// <summary>How an outcome begins that is a refusal.</summary>
    public const string Refused = "refused: ";

    /// <summary>
    /// The findings with their evidence as the report writes them, or the codes of a refusal. Digests and warnings
    /// would tell of every change and are left out.
    /// </summary>
    /// <param name="folder">The folder of the case.</param>
    public static string Of(string folder)
    {
        try
        {
            var report = ReportJson.Render(ComplianceCase.Load(folder).Evaluate());
            return JsonNode.Parse(report)!["findings"]!.ToJsonString();
        }
        catch (CaseFormatException refusal)
        {
            return Refused + string.Join(' ', refusal.Issues.Select(issue => issue.Code));
        }
    }
}
