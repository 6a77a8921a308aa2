namespace ComplianceCore;

/// <summary>Reads a closed report from its JSON file.</summary>
internal sealed class ClosedReportReader
{
    private readonly JsonReading _reading;
    private readonly string _fileName;

    private ClosedReportReader(JsonReading reading, string file)
    {
        _reading = reading;
        _fileName = Path.GetFileName(file);
    }

    /// <summary>Reads a closed report; its faults are added to the issues.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">How issues name the file; its last part is the name it bears.</param>
    /// <param name="issues">Where faults are told.</param>
    /// <returns>The report, or null after a fault.</returns>
    public static ClosedReport? Read(ReadOnlyMemory<byte> utf8, string file, List<Issue> issues)
    {
        var reading = JsonReading.Open(utf8, file);
        var root = reading.OpenRoot(ClosedReportJson.Format);
        var closed = root is null ? null : new ClosedReportReader(reading, file).Read(root);
        var faults = reading.IssuesInOrder();
        issues.AddRange(faults);
        return faults.Count == 0 ? closed : null;
    }

    private ClosedReport? Read(ObjectReader root)
    {
        var rules = root.Text("rules");
        var period = ReadPeriod(root.Object("period"));
        var asOf = root.Date("asOf");
        var digest = ReadDigest(root);
        var verdicts = ReadVerdicts(root);
        root.Close();
        return period is null || rules.Length == 0 || !CanonicalForm.IsDigest(digest)
            ? null
            : ClosedReport.Of(rules, period, asOf, digest, verdicts);
    }

    private ReportingPeriod? ReadPeriod(ObjectReader item)
    {
        var window = WindowReader.Read(_reading, item);
        item.Close();
        if (window is not var (label, first, last))
        {
            return null;
        }

        if (first > last)
        {
            _reading.Fault(RecordIssueCode.BadWindow, item.Node, ("first", first), ("last", last));
            return null;
        }

        var period = ReportingPeriod.Of(label, first, last);
        var wanted = ClosedReportJson.FileName(period);
        if (!string.Equals(_fileName, wanted, StringComparison.Ordinal))
        {
            _reading.Fault(
                RecordIssueCode.NamedOtherwise, item.Node, ("first", first), ("last", last), ("wanted", wanted));
        }

        return period;
    }

    private string ReadDigest(ObjectReader root)
    {
        var digest = root.Text("report");
        if (digest.Length > 0 && !CanonicalForm.IsDigest(digest))
        {
            _reading.Fault(RecordIssueCode.BadDigest, root["report"], ("value", digest));
        }

        return digest;
    }

    /// <summary>The verdicts of each rule, told once even where a hand has mixed them up.</summary>
    private List<ClosedVerdict> ReadVerdicts(ObjectReader root)
    {
        var all = root.Object("verdicts");
        var read = new List<ClosedVerdict>();
        foreach (var id in all.Node.Members.Select(member => member.Name).Distinct(StringComparer.Ordinal))
        {
            var rule = all.Object(id);
            var judged = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (word, verdict) in VerdictWord.ByWord)
            {
                var units = rule.Has(word) ? rule.Texts(word) : [];
                for (var index = 0; index < units.Count; index++)
                {
                    if (judged.Add(units[index]))
                    {
                        read.Add(new ClosedVerdict(id, units[index], verdict));
                    }
                    else
                    {
                        _reading.Fault(
                            RecordIssueCode.JudgedTwice,
                            rule[word].Items[index],
                            ("rule", id),
                            ("unit", units[index]));
                    }
                }
            }

            rule.Close();
        }

        return read;
    }
}
