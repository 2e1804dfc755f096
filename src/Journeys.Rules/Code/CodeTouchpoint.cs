using Journeys.Language.Model;

namespace Journeys.Rules.Code;

/// <summary>A touchpoint as code names it.</summary>
/// <param name="Name">The name: <c>running-shoes.checkout</c>, or <c>checkout</c> for a shared one by itself.</param>
/// <param name="Constant">The constant behind <c>Touchpoints.</c>: <c>RunningShoes.Checkout</c>, <c>Shared.Checkout</c>.</param>
/// <param name="Journey">The journey that it stands in; null for a shared one by itself.</param>
/// <param name="Facts">What holds for it.</param>
public sealed record CodeTouchpoint(string Name, string Constant, EffectiveJourney? Journey, Touchpoint Facts);
