using Journeys.Language.Diagnostics;
using Journeys.Language.Diagnostics.Checking;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of messages whose first day lies behind their last.</summary>
internal static class PeriodChecker
{
    public static void Check(FileModel file, List<Finding> findings)
    {
        foreach (var message in file.Messages)
        {
            if (message.IsNeverValid && message is { FromOrigin: { } from, UntilOrigin: { } until })
            {
                var (first, last) = (Words.Source(from.Text), Words.Source(until.Text));
                findings.Add(LanguageRules.InvalidValue
                    .At(until, new(
                        $"{last} is before {first}, so the message may be said on no day. Change one of the two.",
                        $"{last} ligt voor {first}, dus de boodschap mag op geen enkele dag gezegd worden. Verander een van de twee.",
                        $"{last} ligger før {first}, så budskabet må ikke siges på nogen dag. Ret den ene."))
                    .With(new RelatedPlace(new("It begins here.", "Hier begint het.", "Her begynder det."), from)));
            }
        }
    }
}
