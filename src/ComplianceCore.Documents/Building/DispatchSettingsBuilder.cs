namespace ComplianceCore.Documents;

/// <summary>
/// Builds the settings of a dispatch in code, step by step. A <see cref="CaseBuilder"/> checks them as it would check
/// their file.
/// </summary>
/// <remarks>
/// Every step gives another builder and leaves the one that it was called on as it was. What a dispatch needs and no
/// step has given is a fault like any other: it is told when the case is built.
/// </remarks>
public sealed class DispatchSettingsBuilder
{
    private readonly DispatchSettingsParts _parts;

    private DispatchSettingsBuilder(DispatchSettingsParts parts)
    {
        _parts = parts;
    }

    /// <summary>Begins with the body that issues the dispatch.</summary>
    /// <param name="nameLines">Its name in capitals, one line or two, such as <c>ỦY BAN NHÂN DÂN</c>.</param>
    public static DispatchSettingsBuilder IssuedBy(params IReadOnlyList<string> nameLines)
    {
        ArgumentNullException.ThrowIfNull(nameLines);
        return new(new DispatchSettingsParts { IssuingBody = new IssuingBody { NameLines = nameLines } });
    }

    /// <summary>Begins with settings that are there already, to change some of them.</summary>
    /// <param name="settings">The settings, such as those of another case.</param>
    public static DispatchSettingsBuilder Of(DispatchSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(DispatchSettingsParts.Of(settings));
    }

    /// <summary>Names the body above the one that issues it.</summary>
    /// <param name="superiorLines">Its name in capitals, one line or two.</param>
    public DispatchSettingsBuilder Under(params IReadOnlyList<string> superiorLines)
    {
        ArgumentNullException.ThrowIfNull(superiorLines);
        return new(_parts with { IssuingBody = _parts.IssuingBody with { SuperiorLines = superiorLines } });
    }

    /// <summary>Sets number and notation; unless set, both are blanks to fill in.</summary>
    /// <param name="number">The number, such as <c>621</c>, <c>05</c> or <c>70A</c>.</param>
    /// <param name="notation">The notation, such as <c>UBND-VP</c>.</param>
    public DispatchSettingsBuilder Numbered(string number, string notation)
    {
        ArgumentNullException.ThrowIfNull(number);
        return Noted(notation).With(parts => parts with { CodeNumber = number });
    }

    /// <summary>Sets the notation, and leaves the number a blank to fill in.</summary>
    /// <param name="notation">The notation, such as <c>UBND-VP</c>.</param>
    public DispatchSettingsBuilder Noted(string notation)
    {
        ArgumentNullException.ThrowIfNull(notation);
        return With(parts => parts with { CodeNotation = notation, CodeNumber = null });
    }

    /// <summary>Sets place and day of issue.</summary>
    /// <param name="place">The place, such as <c>Yên Châu</c>.</param>
    /// <param name="date">The day; on a draft with blanks.</param>
    public DispatchSettingsBuilder Issued(string place, DispatchDate date)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(date);
        return With(parts => parts with { Place = place, IssuedDate = date });
    }

    /// <summary>Says what the dispatch is about.</summary>
    /// <param name="subject">The subject without <c>V/v</c>; may be a one-line template.</param>
    public DispatchSettingsBuilder About(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return With(parts => parts with { Subject = subject });
    }

    /// <summary>Adds whom it addresses.</summary>
    /// <param name="addressees">The addressees without final marks; each may be a one-line template.</param>
    public DispatchSettingsBuilder To(params IReadOnlyList<string> addressees)
    {
        ArgumentNullException.ThrowIfNull(addressees);
        return With(parts => parts with { Addressees = [.. parts.Addressees, .. addressees] });
    }

    /// <summary>Adds documents that it acts on.</summary>
    /// <param name="legalBases">A sentence each, without final marks; each may be a one-line template.</param>
    public DispatchSettingsBuilder ActingOn(params IReadOnlyList<string> legalBases)
    {
        ArgumentNullException.ThrowIfNull(legalBases);
        return With(parts => parts with { LegalBases = [.. parts.LegalBases, .. legalBases] });
    }

    /// <summary>Adds who is sent a copy.</summary>
    /// <param name="recipients">The recipients.</param>
    public DispatchSettingsBuilder CopiedTo(params IReadOnlyList<Recipient> recipients)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        return With(parts => parts with { Recipients = [.. parts.Recipients, .. recipients] });
    }

    /// <summary>Adds who is sent a copy, by name alone.</summary>
    /// <param name="names">The names, such as <c>Như trên</c>, without final marks.</param>
    public DispatchSettingsBuilder CopiedTo(params IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return CopiedTo([.. names.Select(name => new Recipient { Name = name })]);
    }

    /// <summary>Says where it is filed.</summary>
    /// <param name="archive">The line of the archive.</param>
    public DispatchSettingsBuilder Filed(ArchiveLine archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return With(parts => parts with { Archive = archive });
    }

    /// <summary>Says which units file it.</summary>
    /// <param name="units">The units, the records office first: <c>VT</c>.</param>
    public DispatchSettingsBuilder Filed(params IReadOnlyList<string> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return Filed(new ArchiveLine { Units = units });
    }

    /// <summary>Says who signs.</summary>
    /// <param name="signer">The name, without academic titles.</param>
    /// <param name="lines">Capacities and titles from the top.</param>
    public DispatchSettingsBuilder SignedBy(string signer, params IReadOnlyList<SigningLine> lines)
    {
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentNullException.ThrowIfNull(lines);
        return With(parts => parts with { Signature = new SignatureBlock { SignerName = signer, Lines = lines } });
    }

    /// <summary>Sets the stamp of secrecy.</summary>
    /// <param name="secrecy">The grade of the secret.</param>
    public DispatchSettingsBuilder Stamped(Secrecy secrecy) => With(parts => parts with { Secrecy = secrecy });

    /// <summary>Sets the stamp of urgency.</summary>
    /// <param name="urgency">How soon it is to be dealt with.</param>
    public DispatchSettingsBuilder Stamped(Urgency urgency) => With(parts => parts with { Urgency = urgency });

    /// <summary>Adds annexes.</summary>
    /// <param name="annexes">The annexes, in their order.</param>
    public DispatchSettingsBuilder Annexed(params IReadOnlyList<AnnexSettings> annexes)
    {
        ArgumentNullException.ThrowIfNull(annexes);
        return With(parts => parts with { Annexes = [.. parts.Annexes, .. annexes] });
    }

    /// <summary>Adds departures from the layout that the office accepts.</summary>
    /// <param name="departures">The departures, each with its reason.</param>
    public DispatchSettingsBuilder Accepting(params IReadOnlyList<AcceptedDeparture> departures)
    {
        ArgumentNullException.ThrowIfNull(departures);
        return With(parts => parts with { AcceptedDepartures = [.. parts.AcceptedDepartures, .. departures] });
    }

    /// <summary>The settings file, <c>dispatch.json</c>, that says the same, faulty or not.</summary>
    public byte[] ToJson() => DispatchSettingsJson.Render(_parts);

    private DispatchSettingsBuilder With(Func<DispatchSettingsParts, DispatchSettingsParts> change) =>
        new(change(_parts));
}
