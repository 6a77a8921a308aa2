using System.Diagnostics;

namespace ComplianceCore.Cli;

/// <summary>A verdict as a reader sees it.</summary>
internal static class VerdictCell
{
    public static Cell Of(Verdict verdict, Speech speech) => verdict switch
    {
        Verdict.Met => new Cell(speech.Say("verdict.met"), Tone.Good),
        Verdict.Breached => new Cell(speech.Say("verdict.breached"), Tone.Bad),
        Verdict.NotApplicable => new Cell(speech.Say("verdict.not-applicable"), Tone.Neutral),
        Verdict.Undetermined => new Cell(speech.Say("verdict.undetermined"), Tone.Doubtful),
        _ => throw new UnreachableException(),
    };
}
