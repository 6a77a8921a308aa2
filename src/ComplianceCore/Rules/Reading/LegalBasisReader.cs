namespace ComplianceCore;

/// <summary>Reads the legal bases of a rule set, which name the instruments that the file lists.</summary>
internal sealed class LegalBasisReader
{
    private readonly JsonReading _reading;
    private readonly Dictionary<string, LegalInstrument> _instruments = new(StringComparer.Ordinal);
    private readonly List<LegalInstrument> _listed = [];

    private LegalBasisReader(JsonReading reading)
    {
        _reading = reading;
    }

    /// <summary>The kinds of bases by their words.</summary>
    public static IReadOnlyDictionary<string, BasisKind> Kinds { get; } =
        new Dictionary<string, BasisKind>(StringComparer.Ordinal)
        {
            ["provision"] = BasisKind.Provision,
            ["judgement"] = BasisKind.Judgement,
        };

    /// <summary>Keeps the place of a basis that is not known, so that reading goes on.</summary>
    public static LegalBasis Unknown { get; } = new()
    {
        Kind = BasisKind.Judgement,
        Provision = new LocalizedText(string.Empty, string.Empty),
        Instrument = new LegalInstrument
        {
            Id = string.Empty,
            Type = new LocalizedText(string.Empty, string.Empty),
            Number = string.Empty,
            SignedOn = default,
            Issuer = new LocalizedText(string.Empty, string.Empty),
        },
    };

    /// <summary>The instruments, in the order of the file.</summary>
    public IReadOnlyList<LegalInstrument> Instruments => _listed;

    /// <summary>Reads the list of instruments.</summary>
    public static LegalBasisReader Of(JsonReading reading, ObjectReader root)
    {
        var reader = new LegalBasisReader(reading);
        foreach (var item in root.Objects("instruments"))
        {
            var instrument = ReadInstrument(item);
            if (instrument.Id.Length > 0)
            {
                reader.Add(instrument, item["id"]);
            }
        }

        return reader;
    }

    /// <summary>Reads the basis of <paramref name="owner"/>; to have none is a fault of its own.</summary>
    /// <param name="owner">The rule, threshold or obligation.</param>
    /// <param name="ruleId">The rule that the fault names.</param>
    public LegalBasis Read(ObjectReader owner, string ruleId)
    {
        if (!owner.Has("basis"))
        {
            _reading.Fault(RuleIssueCode.NoLegalBasis, owner.Node.Place, owner.PathOf("basis"), ("rule", ruleId));
            return Unknown;
        }

        var basis = owner.Object("basis");
        var read = new LegalBasis
        {
            Kind = basis.Choice("kind", Kinds, BasisKind.Provision),
            Instrument = Find(basis),
            Provision = basis.Localized("provision"),
        };
        basis.Close();
        return read;
    }

    private static LegalInstrument ReadInstrument(ObjectReader item)
    {
        var instrument = new LegalInstrument
        {
            Id = item.Text("id"),
            Type = item.Localized("type"),
            Number = item.Text("number"),
            SignedOn = item.Date("signed"),
            Issuer = item.Localized("issuer"),
            Subject = item.OptionalText("subject"),
            IsVerified = item.Flag("verified", otherwise: false),
        };
        item.Close();
        return instrument;
    }

    private void Add(LegalInstrument instrument, PlacedNode idNode)
    {
        if (!IdValidation.IsId(instrument.Id))
        {
            _reading.Fault(RuleIssueCode.BadId, idNode, ("id", instrument.Id));
        }

        if (_instruments.TryAdd(instrument.Id, instrument))
        {
            _listed.Add(instrument);
        }
        else
        {
            _reading.Fault(RuleIssueCode.DuplicateId, idNode, ("id", instrument.Id));
        }
    }

    private LegalInstrument Find(ObjectReader basis)
    {
        var id = basis.Text("instrument");
        if (_instruments.TryGetValue(id, out var instrument))
        {
            return instrument;
        }

        if (id.Length > 0)
        {
            _reading.Fault(
                RuleIssueCode.UnknownInstrument,
                basis["instrument"],
                ("id", id),
                ("known", string.Join(", ", _instruments.Keys)));
        }

        return Unknown.Instrument;
    }
}
