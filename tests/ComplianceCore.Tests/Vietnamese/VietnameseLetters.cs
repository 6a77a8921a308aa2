namespace ComplianceCore.Tests;

/// <summary>The Vietnamese letters beyond ASCII, each with its decomposition from the Unicode database.</summary>
public static class VietnameseLetters
{
    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

    private static readonly Dictionary<string, string> _decompositions = new(StringComparer.Ordinal)
    {
        { "à", "a\u0300" },
        { "ả", "a\u0309" },
        { "ã", "a\u0303" },
        { "á", "a\u0301" },
        { "ạ", "a\u0323" },
        { "ă", "a\u0306" },
        { "ằ", "a\u0306\u0300" },
        { "ẳ", "a\u0306\u0309" },
        { "ẵ", "a\u0306\u0303" },
        { "ắ", "a\u0306\u0301" },
        { "ặ", "a\u0323\u0306" },
        { "â", "a\u0302" },
        { "ầ", "a\u0302\u0300" },
        { "ẩ", "a\u0302\u0309" },
        { "ẫ", "a\u0302\u0303" },
        { "ấ", "a\u0302\u0301" },
        { "ậ", "a\u0323\u0302" },
        { "đ", "đ" },
        { "è", "e\u0300" },
        { "ẻ", "e\u0309" },
        { "ẽ", "e\u0303" },
        { "é", "e\u0301" },
        { "ẹ", "e\u0323" },
        { "ê", "e\u0302" },
        { "ề", "e\u0302\u0300" },
        { "ể", "e\u0302\u0309" },
        { "ễ", "e\u0302\u0303" },
        { "ế", "e\u0302\u0301" },
        { "ệ", "e\u0323\u0302" },
        { "ì", "i\u0300" },
        { "ỉ", "i\u0309" },
        { "ĩ", "i\u0303" },
        { "í", "i\u0301" },
        { "ị", "i\u0323" },
        { "ò", "o\u0300" },
        { "ỏ", "o\u0309" },
        { "õ", "o\u0303" },
        { "ó", "o\u0301" },
        { "ọ", "o\u0323" },
        { "ô", "o\u0302" },
        { "ồ", "o\u0302\u0300" },
        { "ổ", "o\u0302\u0309" },
        { "ỗ", "o\u0302\u0303" },
        { "ố", "o\u0302\u0301" },
        { "ộ", "o\u0323\u0302" },
        { "ơ", "o\u031B" },
        { "ờ", "o\u031B\u0300" },
        { "ở", "o\u031B\u0309" },
        { "ỡ", "o\u031B\u0303" },
        { "ớ", "o\u031B\u0301" },
        { "ợ", "o\u031B\u0323" },
        { "ù", "u\u0300" },
        { "ủ", "u\u0309" },
        { "ũ", "u\u0303" },
        { "ú", "u\u0301" },
        { "ụ", "u\u0323" },
        { "ư", "u\u031B" },
        { "ừ", "u\u031B\u0300" },
        { "ử", "u\u031B\u0309" },
        { "ữ", "u\u031B\u0303" },
        { "ứ", "u\u031B\u0301" },
        { "ự", "u\u031B\u0323" },
        { "ỳ", "y\u0300" },
        { "ỷ", "y\u0309" },
        { "ỹ", "y\u0303" },
        { "ý", "y\u0301" },
        { "ỵ", "y\u0323" },
        { "À", "A\u0300" },
        { "Ả", "A\u0309" },
        { "Ã", "A\u0303" },
        { "Á", "A\u0301" },
        { "Ạ", "A\u0323" },
        { "Ă", "A\u0306" },
        { "Ằ", "A\u0306\u0300" },
        { "Ẳ", "A\u0306\u0309" },
        { "Ẵ", "A\u0306\u0303" },
        { "Ắ", "A\u0306\u0301" },
        { "Ặ", "A\u0323\u0306" },
        { "Â", "A\u0302" },
        { "Ầ", "A\u0302\u0300" },
        { "Ẩ", "A\u0302\u0309" },
        { "Ẫ", "A\u0302\u0303" },
        { "Ấ", "A\u0302\u0301" },
        { "Ậ", "A\u0323\u0302" },
        { "Đ", "Đ" },
        { "È", "E\u0300" },
        { "Ẻ", "E\u0309" },
        { "Ẽ", "E\u0303" },
        { "É", "E\u0301" },
        { "Ẹ", "E\u0323" },
        { "Ê", "E\u0302" },
        { "Ề", "E\u0302\u0300" },
        { "Ể", "E\u0302\u0309" },
        { "Ễ", "E\u0302\u0303" },
        { "Ế", "E\u0302\u0301" },
        { "Ệ", "E\u0323\u0302" },
        { "Ì", "I\u0300" },
        { "Ỉ", "I\u0309" },
        { "Ĩ", "I\u0303" },
        { "Í", "I\u0301" },
        { "Ị", "I\u0323" },
        { "Ò", "O\u0300" },
        { "Ỏ", "O\u0309" },
        { "Õ", "O\u0303" },
        { "Ó", "O\u0301" },
        { "Ọ", "O\u0323" },
        { "Ô", "O\u0302" },
        { "Ồ", "O\u0302\u0300" },
        { "Ổ", "O\u0302\u0309" },
        { "Ỗ", "O\u0302\u0303" },
        { "Ố", "O\u0302\u0301" },
        { "Ộ", "O\u0323\u0302" },
        { "Ơ", "O\u031B" },
        { "Ờ", "O\u031B\u0300" },
        { "Ở", "O\u031B\u0309" },
        { "Ỡ", "O\u031B\u0303" },
        { "Ớ", "O\u031B\u0301" },
        { "Ợ", "O\u031B\u0323" },
        { "Ù", "U\u0300" },
        { "Ủ", "U\u0309" },
        { "Ũ", "U\u0303" },
        { "Ú", "U\u0301" },
        { "Ụ", "U\u0323" },
        { "Ư", "U\u031B" },
        { "Ừ", "U\u031B\u0300" },
        { "Ử", "U\u031B\u0309" },
        { "Ữ", "U\u031B\u0303" },
        { "Ứ", "U\u031B\u0301" },
        { "Ự", "U\u031B\u0323" },
        { "Ỳ", "Y\u0300" },
        { "Ỷ", "Y\u0309" },
        { "Ỹ", "Y\u0303" },
        { "Ý", "Y\u0301" },
        { "Ỵ", "Y\u0323" },
    };

    /// <summary>Each letter with its full decomposition; đ and Đ have none.</summary>
    public static TheoryData<string, string> WithDecompositions()
    {
        var data = new TheoryData<string, string>();
        foreach (var (letter, decomposition) in _decompositions)
        {
            data.Add(letter, decomposition);
        }

        return data;
    }

    /// <summary>The letters, composed.</summary>
    public static IReadOnlyCollection<string> All => _decompositions.Keys;

    /// <summary>The eight combining marks.</summary>
    public static IReadOnlyCollection<string> CombiningMarks => [.. Marks.Select(mark => mark.ToString())];

    /// <summary>Takes every Vietnamese letter of a text apart (NFD, "tổ hợp").</summary>
    public static string Decompose(string text) => string.Concat(text
        .Select(character => character.ToString())
        .Select(character => _decompositions.GetValueOrDefault(character, character)));
}
