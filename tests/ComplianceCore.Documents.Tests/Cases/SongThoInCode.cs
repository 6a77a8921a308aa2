using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Documents.Tests;

/// <summary>The parts of <see cref="SongTho"/>, built without any file.</summary>
internal static class SongThoInCode
{
    private static readonly LocalDate _inForce = new(2024, 1, 2);

    private static readonly LegalInstrument _plan = new()
    {
        Id = "kh7",
        Type = Both("Kế hoạch"),
        Number = "7/KH-UBND",
        SignedOn = _inForce,
        Issuer = Both("UBND huyện Sông Thơ"),
    };

    private static readonly ConsequenceStep _reprimand = new("reprimand", new LocalizedText("phê bình", "reprimands"));

    private static readonly CountIndicator _issued = Count("issued", "văn bản phát hành", "phát hành");
    private static readonly CountIndicator _signed = Count("signed", "văn bản ký số", "ký số");
    private static readonly CountIndicator _sent = Count("sent", "văn bản gửi liên thông", "gửi");

    private static readonly RatioIndicator _signingRate = new()
    {
        Id = "signing_rate",
        Name = Both("tỷ lệ ký số"),
        Part = _signed,
        Whole = _issued,
        Definition = Both("Văn bản ký số trên văn bản phát hành."),
        IsPartWithinWhole = true,
        AddsUp = true,
    };

    private static readonly RatioIndicator _sendingRate = new()
    {
        Id = "sending_rate",
        Name = Both("tỷ lệ gửi liên thông"),
        Part = _sent,
        Whole = _issued,
        Definition = Both("Văn bản gửi liên thông trên văn bản phát hành."),
        IsPartWithinWhole = true,
        AddsUp = false,
    };

    public const string Template = """
        {{~ silent = rules.no_signing.breached ~}}
        Trong {{ period.label }}, các đơn vị phát hành {{ totals.issued | thousands }} văn bản
        {{- if silent.size > 0 }}; UBND huyện {{ rules.no_signing.consequence }} {{ silent | head_list }}
        {{- end }}.

        Các đơn vị gửi liên thông từ {{ rules.sending_target.threshold }}% văn bản,
        xong {{ rules.sending_target.obligation.due_before | due_date }}./.

        """;

    public static RuleSetContent Rules { get; } = new()
    {
        Id = "song_tho_signing",
        Title = Both("Ký số văn bản, huyện Sông Thơ"),
        Consequences = [_reprimand],
        Indicators = [_issued, _signed, _sent, _signingRate, _sendingRate],
        Rules =
        [
            new ZeroActivityRule
            {
                Id = "no_signing",
                Title = new LocalizedText("Không ký số", "No document signed"),
                Indicator = _signed,
                Among = _issued,
                FirstDay = _inForce,
                Basis = Provision("mục 1"),
                Consequence = _reprimand,
                Obligation = new ObligationTerms
                {
                    What = Both("báo cáo giải trình"),
                    To = Both("UBND huyện"),
                    Through = Both("Phòng Nội vụ"),
                    Contact = Both("bà Lê Thị Mẫu"),
                    Due = ObligationDue.Before(new LocalDate(2024, 6, 5)),
                    Basis = Provision("mục 4"),
                },
            },
            Target("signing_target", "Ký số đạt chỉ tiêu của từng cấp", _signingRate) with
            {
                Thresholds =
                [
                    From(_inForce, Percentage.Of(95), "mục 2") with { Level = "district" },
                    From(_inForce, Percentage.Of(90), "mục 2") with { Level = "commune" },
                ],
            },
            Target("sending_target", "Gửi liên thông từ 97,5% trở lên", _sendingRate) with
            {
                Thresholds = [From(_inForce, Percentage.Of(97.5m), "mục 3")],
                Obligation = new ObligationTerms
                {
                    What = Both("khắc phục"),
                    To = Both("UBND huyện"),
                    Due = ObligationDue.DaysAfter(8),
                    Basis = Provision("mục 4"),
                },
            },
            Target("later_target", "Ký số toàn bộ từ năm 2030", _signingRate) with
            {
                Thresholds = [From(new LocalDate(2030, 1, 1), Percentage.Of(100), "mục 5")],
            },
        ],
    };

    public static IReadOnlyList<AdministrativeUnit> Units
    {
        get
        {
            var (office, commune) = (GivenKinds.Office, GivenKinds.Commune);
            var inspectorate = GivenKinds.Inspectorate with { InSentence = "Thanh tra huyện" };
            var offices = new UnitGroup("offices", "Các phòng, ban");
            var communes = new UnitGroup("communes", "Các xã, thị trấn");
            return
            [
                new AdministrativeUnit { Code = "ST.NV", Kind = office, Name = "Nội vụ", Group = offices },
                new AdministrativeUnit { Code = "ST.TTR", Kind = inspectorate, Name = string.Empty, Group = offices },
                new AdministrativeUnit { Code = "90001", Kind = commune, Name = "Suối Mơ", Group = communes },
                new AdministrativeUnit { Code = "90002", Kind = commune, Name = "Đồi Gió", Group = communes },
                new AdministrativeUnit { Code = "90003", Kind = commune, Name = "Bến Lở", Group = communes },
                new AdministrativeUnit { Code = "ST.TG", Kind = office, Name = "Tôn giáo" },
            ];
        }
    }

    public static FigureSet Figures { get; } = FigureSet.Of(
        new LocalDate(2024, 5, 30),
        [
            .. Reported("ST.NV", 20000, 18999, 19000),
            .. Reported("ST.TTR", 40, 38, 40),
            .. Reported("90001", 20000, 18999, 5),
            .. Reported("90002", 0, 0, 0),
            .. Reported("90003", 10, signed: null, 0),
            .. Reported("ST.TG", 7, 0, 0),
        ]);

    public static DispatchSettings Dispatch { get; } = new()
    {
        IssuingBody = new IssuingBody { NameLines = ["ỦY BAN NHÂN DÂN", "HUYỆN SÔNG THƠ"] },
        CodeNumber = "07",
        CodeNotation = "UBND-VP",
        Place = "Sông Thơ",
        IssuedDate = DispatchDate.On(new LocalDate(2024, 5, 31)),
        Subject = "ký số văn bản {{ period.label }}",
        Addressees = ["Các phòng, ban thuộc huyện", "UBND các xã"],
        LegalBases = ["Căn cứ Kế hoạch số 7/KH-UBND về ký số, kỳ {{ period.label }}"],
        Recipients =
        [
            new Recipient { Name = "Như trên" },
            new Recipient { Name = "Huyện ủy", Purpose = "báo cáo {{ period.label }}" },
        ],
        Archive = new ArchiveLine { Units = ["VT", "VP"], DraftersMark = "M", Copies = 9 },
        Signature = new SignatureBlock
        {
            Lines =
            [
                new SigningLine { Capacity = SigningCapacity.OnBehalfOf, Title = "ỦY BAN NHÂN DÂN" },
                new SigningLine { Title = "CHỦ TỊCH" },
            ],
            SignerName = "Trần Thị Mẫu",
        },
        Annexes =
        [
            new AnnexSettings
            {
                Label = "Phụ lục {{ period.label }}",
                Title = "TỔNG HỢP KÝ SỐ ĐẾN {{ as_of | date_short }}",
                ReferenceLine = "(Kèm theo Công văn số {{ dispatch.code }})",
                IsGrouped = true,
                Columns =
                [
                    new AnnexColumnSettings { Header = "STT", Content = AnnexColumnContent.RowNumber },
                    new AnnexColumnSettings { Header = "Đơn vị", Content = AnnexColumnContent.Unit },
                    Figure("Phát hành", "issued"),
                    Figure("Ký số", "signed") with { NotReported = "chưa" },
                    Figure("Tỷ lệ", "signing_rate") with { NothingToCount = "không có", NotReported = "-" },
                ],
            },
        ],
    };

    private static LocalizedText Both(string text) => new(text, text);

    private static LegalBasis Provision(string provision) => new()
    {
        Kind = BasisKind.Provision,
        Instrument = _plan,
        Provision = Both(provision),
    };

    private static CountIndicator Count(string id, string name, string verb) => new()
    {
        Id = id,
        Name = Both(name),
        Counted = Both("văn bản"),
        Verb = Both(verb),
    };

    private static TargetRule Target(string id, string title, RatioIndicator ratio) => new()
    {
        Id = id,
        Title = Both(title),
        Indicator = ratio,
        Comparison = Comparison.AtLeast,
        NothingToCount = Verdict.NotApplicable,
        Thresholds = [],
    };

    private static TargetThreshold From(LocalDate day, Percentage percentage, string provision) => new()
    {
        FirstDay = day,
        Percentage = percentage,
        Basis = Provision(provision),
    };

    private static AnnexColumnSettings Figure(string header, string indicator) =>
        new() { Header = header, Content = AnnexColumnContent.Indicator, IndicatorId = indicator };

    private static IEnumerable<ReportedFigure> Reported(string unit, long issued, long? signed, long sent) =>
        new[] { ("issued", (long?)issued), ("signed", signed), ("sent", sent) }
            .Where(figure => figure.Item2 is not null)
            .Select(figure => new ReportedFigure
            {
                UnitCode = unit,
                IndicatorId = figure.Item1,
                Value = figure.Item2!.Value,
            });
}
