using System.Runtime.CompilerServices;
using ComplianceCore.Documents;

namespace ComplianceCore.Scriban;

/// <summary>
/// How much a template of Scriban may ask for. Each bound is far above any real dispatch, and stops with an error that
/// names it; nothing is ever cut.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">A bound is set below its least or above its greatest.</exception>
public sealed record ScribanLimits
{
    /// <summary>The greatest <see cref="MaximumRecursion"/>.</summary>
    public const int GreatestRecursion = 1_000;

    /// <summary>The greatest <see cref="MaximumListLength"/>.</summary>
    public const int GreatestListLength = 1_000_000;

    /// <summary>The bounds that hold unless a host sets its own.</summary>
    public static ScribanLimits Default { get; } = new();

    /// <summary>What both engines bound: length, nesting, steps, characters and includes.</summary>
    /// <remarks>
    /// A step is a node of Scriban's syntax tree; it has more of them than the strict engine has steps.
    /// </remarks>
    public TemplateLimits Templates { get; init => field = NotNull(value); } = TemplateLimits.Default;

    /// <summary>
    /// The longest that a reading or a rendering may take; above zero up to a day, and 10 seconds unless set.
    /// </summary>
    public TimeSpan MaximumDuration { get; init => field = UpToADay(value); } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The most calls of a template's own functions inside each other; 1 to 1,000, and 100 unless set.
    /// </summary>
    public int MaximumRecursion { get; init => field = Within(GreatestRecursion, value); } = 100;

    /// <summary>
    /// The most elements of a list that a template makes itself; 1 to 1,000,000, and 100,000 unless set. Lists of the
    /// model are as long as they are.
    /// </summary>
    public int MaximumListLength { get; init => field = Within(GreatestListLength, value); } = 100_000;

    /// <summary>
    /// The most bytes that a rendering may take from memory, those it has given back included; at least 1 million, and
    /// 150 million unless set.
    /// </summary>
    /// <remarks>
    /// It is the net under the other bounds: how much a step of Scriban takes is not in the hands of this package.
    /// </remarks>
    public long MaximumAllocation { get; init => field = AtLeastAMillion(value); } = 150_000_000;

    private static TemplateLimits NotNull(TemplateLimits value, [CallerMemberName] string bound = "")
    {
        ArgumentNullException.ThrowIfNull(value, bound);
        return value;
    }

    private static TimeSpan UpToADay(TimeSpan value, [CallerMemberName] string bound = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, bound);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1), bound);
        return value;
    }

    private static long AtLeastAMillion(long value, [CallerMemberName] string bound = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1_000_000, bound);
        return value;
    }

    private static int Within(int greatest, int value, [CallerMemberName] string bound = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, bound);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, greatest, bound);
        return value;
    }
}
