namespace ComplianceCore.Documents;

/// <summary>Makes the case of a period from the folder of an earlier one, which is without faults.</summary>
internal sealed class CaseSuccession
{
    private readonly string _path;
    private readonly ComplianceCase _office;
    private readonly CaseFolder _folder;
    private readonly List<Issue> _issues = [];
    private readonly List<OutputFile> _files = [];

    public CaseSuccession(string path, ComplianceCase office)
    {
        _path = path;
        _office = office;
        _folder = new CaseFolder(path, _issues);
    }

    /// <summary>Makes the case.</summary>
    /// <param name="wanted">The period; null for the window that follows.</param>
    /// <exception cref="CaseFormatException">There is no such case; every reason is told.</exception>
    public NextCase Make(CasePeriod? wanted)
    {
        var last = WrittenManifest.Read(Read(CaseManifest.FileName, SourcePlace.WholeFile(CaseManifest.FileName)));
        var next = last.In(wanted ?? last.Period.Next() ?? throw NoNextPeriod(last.Content));
        var manifest = next.Content;
        Copy([manifest.UnitKinds, manifest.Units, manifest.Rules, manifest.Template, .. manifest.Includes]);
        CopyHistory();
        AddBlanks(manifest);
        _files.Add(new OutputFile(CaseManifest.FileName, next.Bytes));
        ThrowIfFaulty();
        var files = _files.DistinctBy(file => file.Name, StringComparer.Ordinal).ToArray();
        return new NextCase
        {
            Title = manifest.Title,
            Period = manifest.Period!,
            Files = files,
            FiguresName = manifest.Figures?.Name ?? string.Join(", ", manifest.Logs!.Files.Select(log => log.Name)),
            CountsEvents = manifest.Logs is not null,
            Warnings = new SuccessionCheck(_path, _office, last.Content, manifest, files).Find(),
        };
    }

    private void Copy(ReadOnlySpan<NamedFile> named)
    {
        foreach (var file in named)
        {
            _files.Add(new OutputFile(file.Name, Read(file.Name, file.Place)));
        }
    }

    private void CopyHistory()
    {
        foreach (var file in _folder.JsonFilesIn(HistoryFolder.Name))
        {
            _files.Add(new OutputFile(file, Read(file, SourcePlace.WholeFile(file))));
        }
    }

    /// <summary>Adds what the office fills in: the number and day of the dispatch, figures, reports received.</summary>
    private void AddBlanks(CaseManifest manifest)
    {
        var lastDay = manifest.Period!.LastDay;
        var register = _office.Units.On(lastDay);
        if (register.Units.Count == 0)
        {
            _issues.Add(CoreTexts.Catalog.Error(
                UnitIssueCode.NoUnitInForce, SourcePlace.WholeFile(manifest.Units.Name), ("day", lastDay)));
        }

        Add(manifest.Dispatch, bytes => BlankFiles.Dispatch(bytes, lastDay));
        if (manifest.Figures is { } figures)
        {
            Add(figures, bytes => BlankFiles.Figures(bytes, register, _office.Rules));
        }

        if (manifest.Reports is { } reports)
        {
            Add(reports, BlankFiles.Reports);
        }
    }

    private void Add(NamedFile file, Func<byte[], byte[]> blankOf)
    {
        var bytes = Read(file.Name, file.Place);
        ThrowIfFaulty();
        _files.Add(new OutputFile(file.Name, blankOf(bytes)));
    }

    /// <summary>The bytes of a file; none after a fault.</summary>
    private byte[] Read(string name, SourcePlace namedAt) => _folder.Read(name, namedAt) ?? [];

    private void ThrowIfFaulty()
    {
        if (_issues.Count > 0)
        {
            throw new CaseFormatException(_issues);
        }
    }

    private static CaseFormatException NoNextPeriod(CaseManifest manifest) => new(
    [
        DocumentTexts.Catalog.Error(
            SuccessionIssueCode.NoNextPeriod,
            SourcePlace.WholeFile(CaseManifest.FileName),
            ("label", manifest.Period!.Label),
            ("first", CanonicalForm.Day(manifest.Period.LastDay.PlusDays(1))!),
            ("last", CanonicalForm.Day(manifest.Period.LastDay.PlusMonths(1))!)),
    ]);
}
