namespace ComplianceCore.Documents;

/// <summary>Codes of what a template asks of a report that the report does not have.</summary>
internal static class TemplateModelIssueCode
{
    public const string NoFigure = "CC3201";
    public const string NoNotice = "CC3204";
    public const string NoThreshold = "CC3205";
    public const string NoIssueDay = "CC3206";
}
