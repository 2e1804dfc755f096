namespace Journeys.Rules.Tests.Messaging;

/// <summary>Two messages of one journey that count one thing, with no claim's value to decide.</summary>
public class ContradictingNumbersTests
{
    [Theory]
    [InlineData("da", "babysvømning", "Babysvømning: 8 børn ad gangen.", "Til babysvømning er der plads til 12 børn.", true)]
    [InlineData("da", "babysvømning", "Babysvømning: 8 børn ad gangen.", "Til babysvømning er der otte børn.", false)]
    [InlineData("da", "babysvømning", "Babysvømning: 8 børn ad gangen.", "Babysvømning med 2 voksne om hvert barn.", false)]
    [InlineData("da", "hold", "Et hold har 10 pladser.", "På et hold er der 14 pladser.", true)]
    [InlineData("da", "hold", "Et hold har 10 pladser.", "På et hold mødes I 3 gange.", false)]
    [InlineData("nl", "groep", "Een groep van 8 kinderen.", "In een groep zitten 12 kinderen.", true)]
    [InlineData("nl", "groep", "Een groep van 8 kinderen.", "In een groep zitten acht kinderen.", false)]
    [InlineData("nl", "groep", "Een groep van 8 kinderen.", "Een groep heeft 2 begeleiders.", false)]
    [InlineData("nl", "groep", "Een groep van 8 kinderen.", "Een groep komt 2 keer per week.", false)]
    [InlineData("nl", "depositum, borg", "De borg is € 10.", "De borg is € 15 per gezin.", true)]
    [InlineData("en", "class", "A class of 8 learners.", "Each class has 12 learners.", true)]
    [InlineData("en", "class", "A class of 8 learners.", "Each class has eight learners.", false)]
    [InlineData("en", "class", "A class of 8 learners.", "A class has 2 teachers.", false)]
    [InlineData("en", "class", "A class of 8 learners.", "A class has one learner in front.", false)]
    [InlineData("en", "class", "A class of 8 learners.", "A class starts in 2026.", false)]
    public void Counted_things(string language, string watch, string one, string other, bool contradicts)
    {
        var words = string.Join(", ", watch.Split(", ").Select(word => $"\"{word}\""));
        Assert.Equal(contradicts, Judged.Text($$"""
            workspace "W" { languages {{language}} }
            claim c "C" { watch {{words}} }
            message a "A" { text "{{one}}"  claims c }
            message b "B" { text "{{other}}"  claims c }
            journey j "J" {
              status draft
              stage awareness { touchpoint t "T" { says a  says b } }
            }
            """).Any(finding => finding.Rule.Name == "contradicting-messages"));
    }
}
