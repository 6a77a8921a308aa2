namespace ComplianceCore.Documents;

/// <summary>The codes of what is wrong with the body that a template wrote.</summary>
internal static class BodyIssueCode
{
    public const string Heading = "CC3101";
    public const string Code = "CC3102";
    public const string Quote = "CC3103";
    public const string Html = "CC3104";
    public const string Image = "CC3105";
    public const string Table = "CC3106";
    public const string Rule = "CC3107";
    public const string LinkDefinition = "CC3108";
    public const string BulletMark = "CC3109";
    public const string NumberMark = "CC3110";
    public const string NestedList = "CC3111";
    public const string ItemWithoutText = "CC3112";
    public const string ParagraphInDash = "CC3113";
    public const string LinkTarget = "CC3114";
    public const string LinkTitle = "CC3115";
    public const string LinkWithoutText = "CC3116";
    public const string Empty = "CC3117";
    public const string NotClosed = "CC3118";
    public const string ClosedEarly = "CC3119";

    /// <summary>The closing mark stands after a full stop.</summary>
    public const string ClosedTwice = "CC3120";

    /// <summary>Lists, quotations, brackets and emphasis hold each other to a depth that nobody reads.</summary>
    public const string NestedTooDeep = "CC3121";

    /// <summary>Links and angle brackets would keep the reader of Markdown busy for too long.</summary>
    public const string TooManyMarks = "CC3122";
    public const string TooLong = "CC3123";
    public const string UnprintableCharacter = "CC3124";
}
