using System.Runtime.CompilerServices;

namespace ComplianceCore.Documents;

/// <summary>
/// How much a template may ask for. Each bound is far above any real dispatch, and stops with an error that names it;
/// nothing is ever cut.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">A bound is below its least or above its greatest value.</exception>
public sealed record TemplateLimits
{
    /// <summary>The greatest <see cref="MaximumNesting"/>, which an ordinary stack of 1 MiB bears.</summary>
    public const int GreatestNesting = 100;

    /// <summary>The greatest <see cref="MaximumIncludeDepth"/>, which an ordinary stack of 1 MiB bears.</summary>
    public const int GreatestIncludeDepth = 8;

    /// <summary>The bounds that hold unless a host sets its own.</summary>
    public static TemplateLimits Default { get; } = new();

    /// <summary>The most characters in one template file; at least 1, and 200,000 unless set.</summary>
    public int MaximumLength { get; init => field = AtLeastOne(value); } = 200_000;

    /// <summary>
    /// The most levels of blocks, parentheses and operators inside each other; 1 to 100, and 64 unless set.
    /// </summary>
    public int MaximumNesting { get; init => field = AtMost(GreatestNesting, AtLeastOne(value)); } = 64;

    /// <summary>
    /// The most faults listed before the rest is left for the next attempt; at least 1, and 100 unless set.
    /// </summary>
    public int MaximumFaults { get; init => field = AtLeastOne(value); } = 100;

    /// <summary>
    /// The most statements and values evaluated in one rendering, or looked at in one check; at least 1, and 10 million
    /// unless set. A loop takes one more for each round, and a function for each element of a list that it is given
    /// and for each 64 characters of a text.
    /// </summary>
    public long MaximumSteps { get; init => field = AtLeastOne(value); } = 10_000_000;

    /// <summary>
    /// The most characters written in one rendering, those written into captures and made by functions included; at
    /// least 1, and 10 million unless set.
    /// </summary>
    public long MaximumCharacters { get; init => field = AtLeastOne(value); } = 10_000_000;

    /// <summary>The most includes inside each other; 0 to 8, and 8 unless set.</summary>
    public int MaximumIncludeDepth { get; init => field = AtMost(GreatestIncludeDepth, NotNegative(value)); } =
        GreatestIncludeDepth;

    private static int AtLeastOne(int value, [CallerMemberName] string bound = "") =>
        (int)AtLeastOne((long)value, bound);

    private static long AtLeastOne(long value, [CallerMemberName] string bound = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, bound);
        return value;
    }

    private static int NotNegative(int value, [CallerMemberName] string bound = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, bound);
        return value;
    }

    private static int AtMost(int greatest, int value, [CallerMemberName] string bound = "")
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, greatest, bound);
        return value;
    }
}
