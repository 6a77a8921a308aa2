using NodaTime;

namespace ComplianceCore;

/// <summary>The fault of a row that names a unit which is not judged.</summary>
internal static class UnitFault
{
    /// <summary>That the code is unknown, or known and not in force on the day.</summary>
    public static Issue NotJudged(UnitDirectory units, string code, LocalDate day, SourcePlace place) =>
        CoreTexts.Catalog.Error(
            units.Knows(code) ? UnitIssueCode.UnitNotInForce : UnitIssueCode.UnknownUnit,
            place,
            ("code", code),
            ("day", day));
}
