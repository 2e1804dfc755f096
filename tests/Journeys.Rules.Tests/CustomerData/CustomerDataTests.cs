namespace Journeys.Rules.Tests.CustomerData;

public class CustomerDataTests
{
    [Fact]
    public void With_a_basis_the_example_is_mended_as_far_as_the_basis_goes()
    {
        var mended = Suggested.Mended("personalised-without-basis");
        Assert.Contains("personalised with \"last purchase\" basis consent", mended, StringComparison.Ordinal);
        Assert.Equal(["consent-after-use"], Judged.Text(mended).Select(finding => finding.Rule.Name));
    }

    [Fact]
    public void What_leads_to_a_person_is_left_out()
    {
        Assert.Contains("\"Call me on … once they are in.\"", Suggested.Mended("personal-detail"), StringComparison.Ordinal);
        Assert.Empty(Judged.Text(Suggested.Mended("personal-detail")));
    }

    [Fact]
    public void The_message_does_not_repeat_what_leads_to_a_person()
    {
        var message = Suggested.Finding("personal-detail").Message;
        Assert.All([message.English, message.Dutch, message.Danish], text =>
        {
            Assert.Contains("06-…78", text, StringComparison.Ordinal);
            Assert.DoesNotContain("12345678", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("sanne@gmail.com ligt aan de kassa, 06-12345678 ook", "e-mailadres")]
    [InlineData("Bel 06-12345678 of mail sanne@gmail.com", "telefoonnummer")]
    [InlineData("bsn 111222333", "burgerservicenummer")]
    [InlineData("cpr 010190-1234", "Deens persoonsnummer")]
    public void The_first_in_a_text_is_told(string quote, string kind)
    {
        var finding = Assert.Single(
            Judged.Text($"workspace \"W\" {{ languages nl }}\npersona p \"P\" {{ quote \"{quote}\" }}\n"),
            found => found.Rule.Name == "personal-detail");
        Assert.Contains(kind, finding.Message.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_nothing_but_digits_and_signs_costs_no_more_than_its_length()
    {
        var quote = string.Concat(Enumerable.Repeat("1 2.3-4 @a.b@ ", 40_000));
        Assert.DoesNotContain(Judged.Text($"persona p \"P\" {{ quote \"{quote}\" }}\n"), finding => finding.Rule.Name == "personal-detail");
    }
}
