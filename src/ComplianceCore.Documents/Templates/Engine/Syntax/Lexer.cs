namespace ComplianceCore.Documents;

/// <summary>Cuts a template into the text outside <c>{{ }}</c> and the tokens inside.</summary>
internal sealed class Lexer
{
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly TemplateFaults _faults;
    private readonly List<Token> _tokens = [];
    private int _position;

    private Lexer(string text, LineMap lines, TemplateFaults faults)
    {
        _text = text;
        _lines = lines;
        _faults = faults;
    }

    private char Current => CharacterAt(_position);

    /// <summary>The tokens of <paramref name="text"/>, the last of which is <see cref="TokenKind.End"/>.</summary>
    public static IReadOnlyList<Token> Read(string text, LineMap lines, TemplateFaults faults)
    {
        var lexer = new Lexer(text, lines, faults);
        while (lexer.ReadRaw() is { } enter)
        {
            lexer.ReadCode(enter);
        }

        lexer.Add(TokenKind.End, string.Empty, text.Length);
        return lexer._tokens;
    }

    /// <summary>Reads up to the next code block and into it; null when there is none.</summary>
    private int? ReadRaw()
    {
        var start = _position;
        var enter = FindCodeEnter(start);
        var end = enter ?? _text.Length;
        _position = end + (enter is null ? 0 : 2);
        if (enter is not null && Current is '-' or '~')
        {
            end = WhiteSpace.StartBefore(_text, start, end, Current);
            _position++;
        }

        if (end > start)
        {
            Add(TokenKind.Raw, _text[start..end], start);
        }

        return enter;
    }

    private int? FindCodeEnter(int start)
    {
        for (var brace = _text.IndexOf('{', start); brace >= 0; brace = _text.IndexOf('{', brace + 1))
        {
            var next = brace + 1;
            while (CharacterAt(next) == '%')
            {
                next++;
            }

            var isEnter = CharacterAt(next) == '{';
            if (next == brace + 1)
            {
                if (isEnter)
                {
                    return brace;
                }

                continue;
            }

            var code = isEnter ? TemplateIssueCode.EscapeBlock : TemplateIssueCode.OtherLanguage;
            var found = Quotation.Of(_text[brace..(isEnter ? next + 1 : next)]);
            _faults.Add(code, _lines.PlaceOf(brace), ("found", found));
        }

        return null;
    }

    private void ReadCode(int enter)
    {
        while (!TryReadCodeExit())
        {
            if (_position >= _text.Length)
            {
                _faults.Add(TemplateIssueCode.CodeBlockNotClosed, _lines.PlaceOf(enter));
                return;
            }

            ReadToken();
        }
    }

    private bool IsCodeExit(int position)
    {
        var brace = CharacterAt(position) is '-' or '~' ? position + 1 : position;
        return CharacterAt(brace) == '}' && CharacterAt(brace + 1) == '}';
    }

    private bool TryReadCodeExit()
    {
        if (!IsCodeExit(_position))
        {
            return false;
        }

        var mark = Current;
        Add(TokenKind.CodeExit, "}}", _position);
        _position += mark == '}' ? 2 : 3;
        _position = mark == '}' ? _position : WhiteSpace.EndAfter(_text, _position, mark);
        return true;
    }

    private void ReadToken()
    {
        switch (Current)
        {
            case '\n' or '\r':
                Add(TokenKind.NewLine, "\n", _position);
                SkipWhile(char.IsWhiteSpace);
                break;
            case ';':
                Add(TokenKind.Semicolon, ";", _position++);
                break;
            case '#':
                SkipComment();
                break;
            case '"' or '\'':
                ReadText();
                break;
            case var white when char.IsWhiteSpace(white):
                SkipWhile(character => char.IsWhiteSpace(character) && character != '\n');
                break;
            case var letter when IsWordStart(letter):
                ReadWord();
                break;
            case >= '0' and <= '9':
                ReadNumber();
                break;
            default:
                var symbol = Symbols.At(_text, _position);
                Add(TokenKind.Symbol, symbol, _position);
                _position += symbol.Length;
                break;
        }
    }

    private void ReadWord()
    {
        var start = _position;
        SkipWhile(IsWordPart);
        Add(TokenKind.Identifier, _text[start.._position], start);
    }

    private void ReadNumber()
    {
        var start = _position;
        SkipWhile(char.IsAsciiDigit);
        if (Current == '.' && char.IsAsciiDigit(CharacterAt(_position + 1)))
        {
            _position++;
            SkipWhile(char.IsAsciiDigit);
        }

        var isPlain = !IsWordPart(Current);
        SkipWhile(IsWordPart);
        var number = _text[start.._position];
        if (isPlain && number.Length <= NumberLiteral.MaximumLength)
        {
            Add(TokenKind.Number, number, start);
            return;
        }

        _faults.Add(TemplateIssueCode.NumberMalformed, _lines.PlaceOf(start), ("number", Quotation.Of(number)));
        Add(TokenKind.Faulty, number, start);
    }

    private void ReadText()
    {
        var start = _position;
        var literal = TextLiteral.Read(_text, start, _lines, _faults);
        _position = literal.End;
        Add(literal.Text is null ? TokenKind.Faulty : TokenKind.Text, literal.Text ?? string.Empty, start);
    }

    // A comment of one line ends with the line, a comment between ## and ## may go on; the end of the block ends both.
    private void SkipComment()
    {
        var isLong = CharacterAt(_position + 1) == '#';
        _position += isLong ? 2 : 1;
        while (_position < _text.Length && !IsCodeExit(_position))
        {
            if (isLong && Current == '#' && CharacterAt(_position + 1) == '#')
            {
                _position += 2;
                return;
            }

            if (!isLong && Current is '\n' or '\r')
            {
                return;
            }

            _position++;
        }
    }

    private static bool IsWordStart(char character) => character == '_' || char.IsLetter(character);

    private static bool IsWordPart(char character) => IsWordStart(character) || char.IsDigit(character);

    private void SkipWhile(Func<char, bool> belongs)
    {
        while (_position < _text.Length && belongs(Current))
        {
            _position++;
        }
    }

    private char CharacterAt(int offset) => offset < _text.Length ? _text[offset] : '\0';

    private void Add(TokenKind kind, string text, int start)
    {
        var followsSpace = start > 0 && char.IsWhiteSpace(_text[start - 1]);
        _tokens.Add(new Token(kind, text, start, followsSpace));
    }
}
