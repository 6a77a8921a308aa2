using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class UnitDirectoryTests
{
    [Fact]
    public void A_directory_keeps_the_order_of_the_office() =>
        Directory(Given.Commune("Sông Thơ"), Given.Office("Gió Mùa"), Given.Commune("Mây Trắng"))
            .Units.Select(unit => unit.Name).Should().Equal("Sông Thơ", "Gió Mùa", "Mây Trắng");

    [Theory]
    [InlineData(29, "Sông Thơ")]
    [InlineData(30, "Sông Thơ")]
    [InlineData(31, "Mây Trắng")]
    public void The_register_of_a_day_has_the_units_of_that_day(int day, string name) =>
        Directory(Given.Commune("Sông Thơ").To(2023, 3, 30), Given.Commune("Mây Trắng").From(2023, 3, 31))
            .On(new LocalDate(2023, 3, day)).Units.Select(unit => unit.Name).Should().Equal(name);

    [Fact]
    public void A_register_keeps_the_order_of_the_office() =>
        Directory(Given.Commune("Sông Thơ"), Given.Commune("Cũ").To(2022, 1, 1), Given.Commune("Mây Trắng"))
            .On(new LocalDate(2023, 3, 31)).Units.Select(unit => unit.Name).Should().Equal("Sông Thơ", "Mây Trắng");

    [Theory]
    [InlineData(30, "Sông Thơ")]
    [InlineData(31, "Mây Trắng")]
    public void A_code_used_again_after_its_end_names_one_unit_a_day(int day, string name)
    {
        var directory = Directory(
            Given.Commune("Sông Thơ").Coded("90001").To(2023, 3, 30),
            Given.Commune("Mây Trắng").Coded("90001").From(2023, 3, 31));

        directory.On(new LocalDate(2023, 3, day)).TryFind("90001", out var unit);

        unit!.Name.Should().Be(name);
    }

    [Fact]
    public void Nobody_bears_an_unknown_code() =>
        Directory(Given.Commune("Sông Thơ")).On(new LocalDate(2023, 3, 31)).TryFind("90001", out _)
            .Should().BeFalse();

    [Fact]
    public void The_groups_of_a_register_stand_in_the_order_of_their_first_units() =>
        Directory(Given.Commune("Sông Thơ"), Given.Office("Gió Mùa"), Given.Township("Bến Đợi"))
            .On(new LocalDate(2023, 3, 31)).Groups.Should().Equal(Given.Communes, Given.Offices);

    [Fact]
    public void A_code_is_not_shared() =>
        Refusing(Given.Commune("Sông Thơ").Coded("90001"), Given.Commune("Mây Trắng").Coded("90001"))
            .Should().Throw<ArgumentException>().WithMessage(
                "The unit 'UBND xã Mây Trắng' bears the code 90001, which stands above for 'UBND xã Sông Thơ'. "
                + "Remove the row or correct the code. [CC1204]*");

    [Fact]
    public void Units_of_one_code_share_no_day() =>
        Refusing(
            Given.Commune("Sông Thơ").Coded("90001").To(2023, 3, 31),
            Given.Commune("Mây Trắng").Coded("90001").From(2023, 3, 31))
            .Should().Throw<ArgumentException>().WithMessage(
                "The code 90001 of 'UBND xã Mây Trắng' is valid on days on which 'UBND xã Sông Thơ' bears it too. "
                + "Let one validity end before the other begins. [CC1205]*");

    [Fact]
    public void A_validity_does_not_end_before_it_begins() =>
        Refusing(Given.Commune("Sông Thơ").From(2023, 3, 31).To(2023, 3, 30))
            .Should().Throw<ArgumentException>().WithMessage(
                "The unit 'Sông.Thơ' is valid to 2023-03-30, before it is valid from 2023-03-31. "
                + "Correct one of the two days. [CC1203]*");

    [Fact]
    public void A_unit_may_exist_for_one_day()
    {
        var directory = Directory(Given.Commune("Sông Thơ").From(2023, 3, 31).To(2023, 3, 31));

        directory.On(new LocalDate(2023, 3, 31)).Units.Should().ContainSingle();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_unit_whose_kind_needs_a_name_has_one(string name) =>
        Refusing(Given.Commune(name).Coded("90001"))
            .Should().Throw<ArgumentException>().WithMessage(
                "The unit '90001' has no proper name, which the kind 'xa' needs. "
                + "Give it one, or give the kind forms without a name. [CC1202]*");

    [Theory]
    [InlineData("")]
    [InlineData("90 001")]
    [InlineData(".90001")]
    [InlineData("90001\n")]
    public void A_code_has_no_space_and_begins_with_a_letter_or_digit(string code) =>
        Refusing(Given.Commune("Sông Thơ").Coded(code))
            .Should().Throw<ArgumentException>().WithMessage(
                $"The unit code '{code}' is not valid: a code is letters, digits, dots, hyphens and underscores, "
                + "such as 04063 or YC.KTHT. [CC1201]*");

    [Fact]
    public void Every_fault_of_a_directory_is_told() =>
        Refusing(Given.Commune("Sông Thơ").Coded(""), Given.Commune("").Coded("90002"))
            .Should().Throw<ArgumentException>().WithMessage("*[CC1201]*[CC1202]*");

    private static UnitDirectory Directory(params GivenUnit[] units) => GivenCase.Of(units).Directory;

    private static Action Refusing(params GivenUnit[] units) => () => Directory(units);
}
