namespace ComplianceCore.Events.Tests;

/// <summary>Ids that are much alike, as running numbers are.</summary>
internal static class IdFamilies
{
    private const string Signs = "0123456789ABCDEFabcdefxyz-/.";

    private static readonly int[] _before = [0, 1, 7, 8, 15, 16, 40];

    /// <summary>One sign before, behind or amid one to forty others.</summary>
    public static IEnumerable<string> OfOneSignAmongOthers() =>
        from sign in Signs
        from other in "0x"
        where sign != other
        from before in _before
        from behind in Enumerable.Range(0, 41)
        where before + behind > 0
        select new string(other, before) + sign + new string(other, behind);

    /// <summary>The numbers of up to ten digits that end in many zeros.</summary>
    public static IEnumerable<string> OfRoundNumbers() =>
        from leading in Enumerable.Range(1, 999)
        where leading % 10 != 0
        from zeros in Enumerable.Range(0, 20)
        select leading + new string('0', zeros);
}
