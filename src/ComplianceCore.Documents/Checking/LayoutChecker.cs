namespace ComplianceCore.Documents;

/// <summary>Holds a Word document against the layout of Nghị định 30/2020/NĐ-CP and reports every departure.</summary>
/// <remarks>
/// It reads what word processors write, whoever made the document: parts in tables, paragraphs or text boxes, letters
/// set by styles or by hand. What cannot be found is reported missing, what cannot be judged is noted; nothing is
/// guessed in silence.
/// </remarks>
public static class LayoutChecker
{
    /// <summary>The profiles that documents can be checked against, the oldest first.</summary>
    public static IReadOnlyList<string> Profiles { get; } = [.. LayoutProfile.All.Select(profile => profile.Id)];

    /// <summary>The rules of a profile.</summary>
    /// <param name="profile">One of <see cref="Profiles"/>.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public static IReadOnlyList<LayoutRule> RulesOf(string profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return LayoutRuleBook.Of(Find(profile, nameof(profile))).Rules;
    }

    /// <summary>Checks a document.</summary>
    /// <param name="document">The bytes of a DOCX file, read from here on; the stream stays open.</param>
    /// <param name="options">What it is called, and what the office accepts.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="WordFileException">It is no Word document that can be read.</exception>
    /// <exception cref="ArgumentException">
    /// The options name a profile or accept a rule that there is not, or accept one twice.
    /// </exception>
    public static LayoutReport Check(Stream document, LayoutCheckOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var asked = options.Profile is { } id ? Find(id, nameof(options)) : null;
        var read = WordDocumentReader.Read(document, options.FileName, cancellation);
        var parts = PartFinder.Find(read);
        cancellation.ThrowIfCancellationRequested();
        var dispatch = new CheckedDispatch(read, parts, asked ?? ProfileOf(parts));
        LayoutChecks.Run(dispatch);
        return LayoutReporting.Of(dispatch, options);
    }

    private static LayoutProfile Find(string profile, string argument) =>
        LayoutProfile.All.FirstOrDefault(each => string.Equals(each.Id, profile, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no profile '{profile}'.", argument);

    private static LayoutProfile ProfileOf(DispatchParts parts) =>
        parts[DispatchElement.PlaceAndDate] is [var line, ..]
        && FoundDate.Read(line.Text)?.ToDispatchDate() is { } date
            ? LayoutProfile.For(date)
            : LayoutProfile.All[^1];
}
