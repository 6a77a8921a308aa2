using System.Diagnostics;

namespace ComplianceCore.Events;

/// <summary>The code under which a tally's rows are shown.</summary>
internal static class TallyCode
{
    /// <summary>The code; bad rows have one for each fault.</summary>
    public static string Of(RowTally tally) => tally switch
    {
        RowTally.Secret => RowIssueCode.Secret,
        RowTally.UnknownUnit => RowIssueCode.UnknownUnit,
        RowTally.OutsideCalendar => RowIssueCode.OutsideCalendar,
        RowTally.AfterAsOf => RowIssueCode.AfterAsOf,
        RowTally.Recalled => RowIssueCode.Recalled,
        RowTally.SignedWithoutIssue => RowIssueCode.SignedWithoutIssue,
        RowTally.Reissued => RowIssueCode.Reissued,
        RowTally.Repeated => RowIssueCode.Repeated,
        RowTally.Bad => throw new UnreachableException(),
        _ => throw new UnreachableException(),
    };
}
