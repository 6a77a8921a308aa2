namespace ComplianceCore.Documents.Tests;

public sealed class DispatchSettingsValidatorTests
{
    private static readonly DispatchSettings _sound = SongTho.Case.Dispatch;

    public static TheoryData<string, DispatchSettings> Faults => new()
    {
        { "CC2401", _sound with { CodeNumber = "7" } },
        { "CC2401", _sound with { CodeNumber = "00" } },
        { "CC2401", _sound with { CodeNumber = "70a" } },
        { "CC2402", _sound with { CodeNotation = "CV-VP" } },
        { "CC2402", _sound with { CodeNotation = "UBND-" } },
        { "CC2403", _sound with { Addressees = ["Các phòng;"] } },
        { "CC2403", _sound with { LegalBases = ["Căn cứ Kế hoạch số 7/KH-UBND."] } },
        { "CC2403", _sound with { Place = "Sông Thơ," } },
        { "CC2403", _sound with { Recipients = [new Recipient { Name = "Như trên," }] } },
        { "CC2404", _sound with { Subject = "ký số\nvăn bản" } },
        { "CC2404", _sound with { Subject = "ký số\rvăn bản" } },
        { "CC2404", _sound with { Addressees = ["Các phòng\nvà ban"] } },
        { "CC2404", _sound with { LegalBases = ["Căn cứ\nKế hoạch"] } },
        { "CC2404", _sound with { Recipients = [new Recipient { Name = "Như\ntrên" }] } },
        { "CC2404", _sound with { Recipients = [new Recipient { Name = "Huyện ủy", Purpose = "để\nbáo cáo" }] } },
        { "CC2404", WithAnnex(_sound.Annexes[0] with { Label = "Phụ\nlục" }) },
        { "CC2404", WithAnnex(_sound.Annexes[0] with { Title = "TỔNG\nHỢP" }) },
        { "CC2404", WithAnnex(_sound.Annexes[0] with { ReferenceLine = "(Kèm\ntheo)" }) },
        { "CC2405", _sound with { Addressees = [] } },
        { "CC2406", _sound with { IssuingBody = new IssuingBody { NameLines = ["ỦY BAN", "NHÂN DÂN", "HUYỆN"] } } },
        {
            "CC2406",
            _sound with { IssuingBody = new IssuingBody { SuperiorLines = ["A", "B", "C"], NameLines = ["UBND"] } }
        },
        { "CC2409", WithColumn(new() { Header = "Ký số", Content = AnnexColumnContent.Indicator }) },
        { "CC2409", WithColumn(new() { Header = "Tên", Content = AnnexColumnContent.Unit, IndicatorId = "signed" }) },
        { "CC2410", WithColumn(Counting("sined")) },
        { "CC2411", WithColumn(Counting("signing_rate")) },
        { "CC2411", WithColumn(Counting("signed") with { NothingToCount = "0" }) },
        { "CC2412", WithAnnex(_sound.Annexes[0] with { Columns = [_sound.Annexes[0].Columns[0]] }) },
        {
            "CC2414",
            WithAnnex(_sound.Annexes[0] with { Columns = [.. Enumerable.Repeat(_sound.Annexes[0].Columns[0], 64)] })
        },
        { "CC2415", Accepting(new AcceptedDeparture("moto_size", "Máy in cũ")) },
        { "CC2416", Accepting(new("motto_size", "Máy in cũ"), new("motto_size", "Mẫu cũ")) },
        { "CC2417", Accepting(new AcceptedDeparture("motto_size", " ")) },
        { "CC2418", _sound with { Subject = "V/v ký số văn bản" } },
        { "CC2418", _sound with { Subject = " v/v ký số văn bản" } },
        { "CC2418", _sound with { Addressees = ["Kính gửi: Các phòng"] } },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Faulty_settings_are_refused_with_one_code(string code, DispatchSettings settings)
    {
        var draft = () => (SongTho.Case with { Dispatch = settings }).Draft();

        draft.Should().Throw<ArgumentException>().WithParameterName(nameof(settings))
            .Which.Message.Split('\n').Should().ContainSingle().Which.Should().Contain($"[{code}]");
    }

    [Fact]
    public void Every_fault_is_told_with_its_cure()
    {
        var settings = _sound with { CodeNumber = "7", Addressees = ["Các phòng;"] };

        var draft = () => (SongTho.Case with { Dispatch = settings }).Draft();

        draft.Should().Throw<ArgumentException>().Which.Message.Should()
            .Contain("Write digits, with a zero before a number below 10, such as 05, 621 or 70A. [CC2401]").And
            .Contain("'Các phòng;' ends with ';'. Leave it out, the layout sets it. [CC2403]");
    }

    [Theory]
    [InlineData("01")]
    [InlineData("09")]
    [InlineData("10")]
    [InlineData("70A")]
    [InlineData("12Đ")]
    public void A_number_has_two_digits_or_more_and_may_end_in_a_capital(string number) =>
        (SongTho.Case with { Dispatch = _sound with { CodeNumber = number } }).Draft().CodeNumber.Should().Be(number);

    [Theory]
    [InlineData("UBND")]
    [InlineData("UBND-VP")]
    [InlineData("UBND-LĐTB&XH")]
    [InlineData("BCĐ389-TH")]
    public void A_notation_joins_body_and_drafting_unit(string notation) =>
        (SongTho.Case with { Dispatch = _sound with { CodeNotation = notation } }).Draft()
            .CodeNotation.Should().Be(notation);

    private static DispatchSettings Accepting(params IReadOnlyList<AcceptedDeparture> departures) =>
        _sound with { AcceptedDepartures = departures };

    private static DispatchSettings WithAnnex(AnnexSettings annex) => _sound with { Annexes = [annex] };

    private static DispatchSettings WithColumn(AnnexColumnSettings column) =>
        WithAnnex(_sound.Annexes[0] with { Columns = [.. _sound.Annexes[0].Columns.Take(2), column] });

    private static AnnexColumnSettings Counting(string indicator) =>
        new() { Header = "Ký số", Content = AnnexColumnContent.Indicator, IndicatorId = indicator };
}
