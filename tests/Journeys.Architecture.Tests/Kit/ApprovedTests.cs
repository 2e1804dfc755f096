using Journeys.Testing;

namespace Journeys.Architecture.Tests.Kit;

public class ApprovedTests
{
    [Fact]
    public void Only_the_approved_text_passes()
    {
        Approved.Match("{ \"a\": 1 }\n\n  two  \nthree \"…\"\n");

        Assert.ThrowsAny<Exception>(() => Approved.Match("not what was approved\n"));
    }

    [Fact]
    public void A_case_has_its_own_text() => Approved.Match("the Danish one\n", "da");
}
