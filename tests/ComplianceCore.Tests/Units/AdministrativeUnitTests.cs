using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class AdministrativeUnitTests
{
    [Fact]
    public void The_kind_gives_the_form_in_a_table() =>
        Given.Commune("Mây Trắng").Unit.Label.Should().Be("UBND xã Mây Trắng");

    [Fact]
    public void The_kind_gives_the_form_in_a_sentence() =>
        Given.Office("Gió Mùa").Unit.InSentence.Should().Be("phòng Gió Mùa");

    [Fact]
    public void A_kind_may_be_the_whole_name() => Given.Inspectorate().Unit.Label.Should().Be("Thanh tra");

    [Fact]
    public void A_unit_may_have_its_own_form_in_a_table()
    {
        var unit = Given.Township("Bến Đợi").Unit with { Label = "UBND thị trấn" };

        (unit.Label, unit.InSentence).Should().Be(("UBND thị trấn", "UBND thị trấn Bến Đợi"));
    }

    [Fact]
    public void A_unit_may_have_its_own_form_in_a_sentence()
    {
        var unit = Given.Commune("Mây Trắng").Unit with { InSentence = "xã Mây Trắng" };

        (unit.Label, unit.InSentence).Should().Be(("UBND xã Mây Trắng", "xã Mây Trắng"));
    }

    [Fact]
    public void The_title_of_a_head_may_replace_the_unit_word() =>
        Given.Office("Gió Mùa").Unit.Head.Should().Be("Trưởng phòng Gió Mùa");

    [Fact]
    public void The_title_of_a_head_may_be_the_whole() =>
        Given.Inspectorate().Unit.Head.Should().Be("Chánh Thanh tra");

    [Fact]
    public void The_title_of_a_head_may_precede_the_unit() =>
        Given.Board("Bến Cảng").Unit.Head.Should().Be("Giám đốc Ban quản lý Bến Cảng");

    [Fact]
    public void A_unit_may_have_its_own_form_of_the_head()
    {
        var unit = Given.Office("Gió Mùa").Unit with { Head = "Quyền Trưởng phòng Gió Mùa" };

        unit.Head.Should().Be("Quyền Trưởng phòng Gió Mùa");
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    [InlineData(31, true)]
    public void A_unit_is_valid_from_its_first_day_on(int day, bool isValid) =>
        Given.Commune("Mây Trắng").From(2023, 3, 30).Unit
            .IsValidOn(new LocalDate(2023, 3, day)).Should().Be(isValid);

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_unit_is_valid_through_its_last_day(int day, bool isValid) =>
        Given.Commune("Mây Trắng").To(2023, 3, 30).Unit
            .IsValidOn(new LocalDate(2023, 3, day)).Should().Be(isValid);

    [Fact]
    public void A_unit_without_days_was_always_valid() =>
        Given.Commune("Mây Trắng").Unit.IsValidOn(LocalDate.MinIsoValue).Should().BeTrue();

    [Fact]
    public void A_unit_without_days_stays_valid() =>
        Given.Commune("Mây Trắng").Unit.IsValidOn(LocalDate.MaxIsoValue).Should().BeTrue();

    [Fact]
    public void A_unit_in_a_log_has_code_and_label() =>
        Given.Commune("Mây Trắng").Coded("90001").Unit.ToString().Should().Be("90001 UBND xã Mây Trắng");
}
