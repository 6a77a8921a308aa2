using ComplianceCore.Events;
using NodaTime;

namespace ComplianceCore.Importers;

/// <summary>A table with a row for each document: each is issued, and signed where its mark says so.</summary>
internal sealed class DocumentsTable : TableJudge
{
    private static readonly Offset _vietnam = Offset.FromHours(7);

    private readonly FoundHeader _header;
    private readonly UnitColumns _units;
    private readonly RowForm _form;
    private readonly FoundColumn _number;
    private readonly FoundColumn _issuedOn;
    private readonly FoundColumn? _signed;
    private readonly FoundColumn? _confidentiality;
    private readonly EventList _events;
    private readonly IssueLog _log;

    public DocumentsTable(FoundHeader header, UnitMatcher units, EventList events, IssueLog log)
    {
        _header = header;
        _units = new UnitColumns(header, units, log);
        _form = new RowForm(header, _units);
        _number = header.ColumnOf(ColumnRole.DocumentNumber)!;
        _issuedOn = header.ColumnOf(ColumnRole.IssuedOn)!;
        _signed = header.ColumnOf(ColumnRole.SignedFlag);
        _confidentiality = header.ColumnOf(ColumnRole.Confidentiality);
        _events = events;
        _log = log;
    }

    public override RowOutcome Judge(TableRow row)
    {
        if (row.IsBadlyQuoted)
        {
            _log.Error(RowIssueCode.BadQuoting, row, null);
            return RowOutcome.Rejected;
        }

        return FormOf(row) is { } form ? RowOutcome.Structural(form) : JudgeDocument(row);
    }

    private StructuralRow? FormOf(TableRow row)
    {
        var isNumbered = _form.IsNumbered(row);
        if (isNumbered && !row.IsBlankAt(_number.Index) && DocumentDay.Read(row.CellAt(_issuedOn.Index)) is not null)
        {
            return null;
        }

        return RowForm.IsBlank(row, _header) ? StructuralRow.Blank
            : _form.IsHeader(row) ? StructuralRow.Header
            : _form.IsColumnNumbers(row) ? StructuralRow.ColumnNumbers
            : isNumbered ? null
            : _form.IsTotal(row) ? StructuralRow.Total
            : _form.IsGroup(row) && row.IsBlankAt(_issuedOn.Index) ? StructuralRow.Group
            : row.IsBlankAt(_number.Index) || DocumentDay.Read(row.CellAt(_issuedOn.Index)) is null && IsBare(row)
                ? StructuralRow.Text
                : null;
    }

    // Words of a signature may stand in any one column; a document has more.
    private bool IsBare(TableRow row) =>
        row.IsBlankAt(_issuedOn.Index) && _units.AreBlankIn(row);

    private RowOutcome JudgeDocument(TableRow row)
    {
        var number = row.CellAt(_number.Index).Text;
        var isSound = number.Length > 0 || Refused(RowIssueCode.NumberMissing, row, _number);
        if (UnprintableCharacters.AreIn(number))
        {
            isSound = Refused(RowIssueCode.Unprintable, row, _number);
        }

        var moment = DocumentDay.Read(row.CellAt(_issuedOn.Index));
        isSound &= moment is not null || Refused(RowIssueCode.NotADay, row, _issuedOn);

        var unit = _units.Find(row);
        if (unit is null)
        {
            _units.Refuse(row);
        }

        var isSigned = SignedOf(row);
        var secrecy = SecrecyOf(row);
        if (!isSound || unit is null || isSigned is null || secrecy is null || _units.Disagree(row, unit))
        {
            return RowOutcome.Rejected;
        }

        // As edXML names documents: who issued it, when, and its number and notation.
        var id = $"{unit.Code},{moment!.Value.Date:uuuu/MM/dd},{number}";
        var instant = moment.Value.WithOffset(_vietnam).ToInstant();
        if (!_events.TryAdd(id, unit.Code, instant, isSigned.Value, secrecy.Value))
        {
            _log.Error(RowIssueCode.DocumentAgain, row, _number, ("unit", $"{unit.Code} {unit.Label}"));
            return RowOutcome.Rejected;
        }

        return RowOutcome.Accepted;
    }

    private bool? SignedOf(TableRow row)
    {
        if (_signed is null)
        {
            return false;
        }

        var flag = FlagReader.Read(row.CellAt(_signed.Index));
        if (flag is null)
        {
            Refused(RowIssueCode.UnknownFlag, row, _signed);
        }

        return flag;
    }

    private Confidentiality? SecrecyOf(TableRow row)
    {
        if (_confidentiality is null || row.IsBlankAt(_confidentiality.Index))
        {
            return Confidentiality.Normal;
        }

        var word = EventVocabulary.Normalize(row.CellAt(_confidentiality.Index).Text);
        foreach (var (known, meaning) in EventVocabulary.Default.Confidentialities)
        {
            if (string.Equals(EventVocabulary.Normalize(known), word, StringComparison.Ordinal))
            {
                return meaning;
            }
        }

        Refused(RowIssueCode.UnknownConfidentiality, row, _confidentiality);
        return null;
    }

    private bool Refused(string code, TableRow row, FoundColumn column)
    {
        _log.Error(code, row, column);
        return false;
    }
}
