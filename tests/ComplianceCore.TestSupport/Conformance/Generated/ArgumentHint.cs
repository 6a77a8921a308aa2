namespace ComplianceCore.TestKit;

/// <summary>What a function asks of an argument beyond its type; another one stops the rendering.</summary>
internal enum ArgumentHint
{
    /// <summary>Any value of the type.</summary>
    Any,

    /// <summary>A whole number of zero or more.</summary>
    Count,

    /// <summary>A whole number of zero to nine.</summary>
    Digit,

    /// <summary>A small whole number of one or more.</summary>
    Positive,

    /// <summary>A text that is not empty.</summary>
    SomeText,

    /// <summary>A list that is not empty.</summary>
    SomeElements,
}
