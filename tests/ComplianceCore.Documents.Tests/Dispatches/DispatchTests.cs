namespace ComplianceCore.Documents.Tests;

public sealed class DispatchTests
{
    [Fact]
    public void A_dispatch_addresses_somebody()
    {
        var create = () => GivenDispatch.Draft with { Addressees = [] };

        create.Should().Throw<ArgumentException>().WithMessage("This part of a dispatch has at least one entry.*");
    }

    [Fact]
    public void A_list_of_a_dispatch_has_no_gaps()
    {
        var create = () => GivenDispatch.Draft with { LegalBases = ["Căn cứ Luật Mẫu", null!] };

        create.Should().Throw<ArgumentException>().WithMessage("A list of a dispatch has no gaps.*");
    }

    [Fact]
    public void A_dispatch_has_a_subject()
    {
        var create = () => GivenDispatch.Draft with { Subject = null! };

        create.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_dispatch_keeps_its_own_copy_of_a_list()
    {
        var addressees = new List<string> { "Phòng Gió Mùa" };
        var dispatch = GivenDispatch.Draft with { Addressees = addressees };

        addressees.Clear();

        dispatch.Addressees.Should().Equal("Phòng Gió Mùa");
    }

    [Fact]
    public void A_dispatch_without_legal_bases_and_annexes_has_empty_lists()
    {
        GivenDispatch.Draft.LegalBases.Should().BeEmpty();
        GivenDispatch.Draft.Annexes.Should().BeEmpty();
    }

    [Fact]
    public void An_issuing_body_has_a_name()
    {
        var create = () => new IssuingBody { NameLines = [] };

        create.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_signature_has_a_capacity_or_title_above_it()
    {
        var create = () => new SignatureBlock { Lines = [], SignerName = "Trần Thị Mẫu" };

        create.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_dispatch_is_made_in_at_least_one_copy()
    {
        var create = () => new ArchiveLine { Units = ["VT"], Copies = 0 };

        create.Should().Throw<ArgumentOutOfRangeException>();
    }
}
