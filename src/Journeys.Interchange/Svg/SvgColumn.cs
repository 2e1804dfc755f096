using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Interchange.Svg;

/// <summary>A column of the drawing.</summary>
/// <param name="Place">Its stage.</param>
/// <param name="Touchpoint">Its touchpoint; null where the stage has none.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
internal sealed record SvgColumn(StagePlace Place, EffectiveTouchpoint? Touchpoint, double Left, double Width)
{
    /// <summary>How wide the column of a touchpoint is.</summary>
    public const double Full = 190;

    /// <summary>How wide the column of a stage without touchpoints is.</summary>
    private const double Narrow = 150;

    /// <summary>Where it ends.</summary>
    public double Right => Left + Width;

    /// <summary>The columns of a journey from left to right: a stage without touchpoints has one too.</summary>
    /// <param name="places">The stages.</param>
    /// <param name="left">Where the first begins.</param>
    public static ImmutableArray<SvgColumn> Of(ImmutableArray<StagePlace> places, double left)
    {
        var columns = ImmutableArray.CreateBuilder<SvgColumn>();
        foreach (var place in places)
        {
            if (place.Stage is not { Touchpoints.IsEmpty: false } stage)
            {
                Add(place, null, Narrow);
                continue;
            }

            foreach (var touchpoint in stage.Touchpoints)
            {
                Add(place, touchpoint, Full);
            }
        }

        return columns.ToImmutable();

        void Add(StagePlace place, EffectiveTouchpoint? touchpoint, double width)
        {
            columns.Add(new SvgColumn(place, touchpoint, left, width));
            left += width;
        }
    }
}
