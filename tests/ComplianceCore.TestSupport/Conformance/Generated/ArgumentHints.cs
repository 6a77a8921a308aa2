namespace ComplianceCore.TestKit;

/// <summary>What each function asks of its arguments beyond their types.</summary>
internal static class ArgumentHints
{
    /// <summary>The hint for an argument of a function, the piped value being the first.</summary>
    public static ArgumentHint Of(string function, int index) => (function, index) switch
    {
        ("take" or "skip" or "add_days", 1) => ArgumentHint.Count,
        ("round" or "decimals", 1) => ArgumentHint.Digit,
        ("count" or "thousands" or "percent", 0) => ArgumentHint.Count,
        ("roman", 0) or ("percent", 1) => ArgumentHint.Positive,
        ("replace", 1) => ArgumentHint.SomeText,
        ("first" or "last" or "unit_list" or "head_list", 0) => ArgumentHint.SomeElements,
        _ => ArgumentHint.Any,
    };
}
