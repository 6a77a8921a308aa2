using System.Text;

namespace ComplianceCore.Importers;

/// <summary>Finds out in which encoding a text file is written.</summary>
internal static class TextEncoding
{
    private const int BlockSize = 1 << 16;
    private const int SampleSize = 1 << 16;
    private const int VietnameseCodePage = 1258;
    private const byte LastAscii = 0x7f;

    /// <summary>UTF-8 without byte order mark.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Windows-1258, whose text is only half composed.</summary>
    public static Encoding Windows1258 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(VietnameseCodePage)!;

    /// <summary>The encoding of a stream, which is left at its beginning.</summary>
    /// <exception cref="TableFormatException">None that is read; that of an old font is named.</exception>
    public static Encoding Of(Stream stream)
    {
        var sample = new byte[(int)Math.Min(SampleSize, stream.Length)];
        stream.Position = 0;
        stream.ReadExactly(sample);
        var encoding = Marked(sample) ?? Unmarked(sample) ?? (IsUtf8(stream) ? Utf8 : SingleByte(sample));
        stream.Position = 0;
        return encoding;
    }

    /// <summary>The font that a text was typed for, as an issue; null when it is Unicode.</summary>
    public static string? FontIssueOf(LegacyFont font) => font switch
    {
        LegacyFont.Tcvn3 => FileIssueCode.Tcvn3,
        LegacyFont.Vni => FileIssueCode.Vni,
        _ => null,
    };

    private static Encoding? Marked(ReadOnlySpan<byte> sample) => sample switch
    {
        [0xef, 0xbb, 0xbf, ..] => Utf8,
        [0xff, 0xfe, 0, 0, ..] or [0, 0, 0xfe, 0xff, ..] => throw new TableFormatException(
            FileIssueCode.UnknownEncoding, ("encoding", "UTF-32")),
        [0xff, 0xfe, ..] => Encoding.Unicode,
        [0xfe, 0xff, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    // Separators and digits of UTF-16 have a zero byte, which no other text has.
    private static Encoding? Unmarked(ReadOnlySpan<byte> sample)
    {
        var (even, odd) = (0, 0);
        for (var index = 0; index < sample.Length; index++)
        {
            if (sample[index] == 0)
            {
                _ = index % 2 == 0 ? even++ : odd++;
            }
        }

        return (even, odd) switch
        {
            (0, > 0) => Encoding.Unicode,
            ( > 0, 0) => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    private static bool IsUtf8(Stream stream)
    {
        var block = new byte[BlockSize];
        var kept = 0;
        stream.Position = 0;
        while (stream.Read(block, kept, BlockSize - kept) is > 0 and var read)
        {
            // A letter may be cut in two by the end of the block.
            var length = kept + read;
            var whole = WholeLetters(block.AsSpan(0, length));
            if (!Utf8Validity(block.AsSpan(0, whole)))
            {
                return false;
            }

            block.AsSpan(whole, length - whole).CopyTo(block);
            kept = length - whole;
        }

        return kept == 0;
    }

    private static bool Utf8Validity(ReadOnlySpan<byte> text) => System.Text.Unicode.Utf8.IsValid(text);

    private static int WholeLetters(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            var lead = text[^back];
            if (lead >= 0xc0)
            {
                var needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
                return needed > back ? text.Length - back : text.Length;
            }

            if (lead <= LastAscii)
            {
                break;
            }
        }

        return text.Length;
    }

    private static Encoding SingleByte(byte[] sample)
    {
        var font = new LegacyFontText();
        font.Add(Encoding.Latin1.GetString(sample));
        var windows = new LegacyFontText();
        windows.Add(Windows1258.GetString(sample));
        if (windows.VietnameseWords > 0 && windows.Font == LegacyFont.None)
        {
            return Windows1258;
        }

        throw new TableFormatException(
            FontIssueOf(font.Font) ?? FileIssueCode.UnknownEncoding, ("encoding", "?"));
    }
}
