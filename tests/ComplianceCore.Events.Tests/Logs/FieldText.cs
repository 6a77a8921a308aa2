using System.Diagnostics;
using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>Writes what a row says in one of the forms that a log may have, quotes not among them.</summary>
internal static class FieldText
{
    private static readonly string[] _further =
    [
        "", "x", "Về việc ký số", new('y', 300), "a,b;c|d", "\"", "\"\"", "hai\ndòng", "hai\r\ndòng", "\n\n",
        "một\ttab", "Về việc ký số, gửi và nhận", "d1,A,issued,2021-03-31,normal\n",
    ];

    /// <summary>The field of a column.</summary>
    public static string Of(Dice dice, LogScene scene, LogRow row, EventColumn? column) => column switch
    {
        null => dice.One(scene.IsPlain ? _further[..4] : _further),
        EventColumn.DocumentId => Decomposed(dice, row.Document),
        EventColumn.UnitCode => Decomposed(dice, row.Unit!),
        EventColumn.Kind => Word(dice, scene.Vocabulary.Kinds, row.Kind),
        EventColumn.Moment when scene.IsPlain && dice.Chance(90) => MomentText.Usual(row.Moment),
        EventColumn.Moment => MomentText.Of(dice, row.Moment),
        EventColumn.Confidentiality => Word(
            dice, scene.Vocabulary.Confidentialities, row.IsSecret ? Confidentiality.Secret : Confidentiality.Normal),
        _ => throw new UnreachableException(),
    };

    /// <summary>One of the words that have a meaning, in any case and form.</summary>
    public static string Word<TMeaning>(Dice dice, IReadOnlyDictionary<string, TMeaning> words, TMeaning meaning)
    {
        var word = dice.One([.. words.Where(word => Equals(word.Value, meaning)).Select(word => word.Key)]);
        return Decomposed(dice, dice.Below(4) switch
        {
            0 => word.ToUpperInvariant(),
            1 => VietnameseText.Capitalize(word),
            _ => word,
        });
    }

    private static string Decomposed(Dice dice, string text) =>
        dice.Chance(20) ? VietnameseDecomposition.Of(text) : text;
}
