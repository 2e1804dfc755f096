using System;

namespace Vendor.Screens
{
    /// <summary>Of another library.</summary>
    public sealed class TouchpointAttribute(string name) : Attribute;
}

namespace Shop
{
    using Vendor.Screens;

    [Touchpoint("screen-1")]
    public class Kiosk
    {
        [Vendor.Screens.Touchpoint("screen-2")]
        public void Show() { }

        [Journeys.Touchpoint("in-store.kiosk")] //= in-store.kiosk | Kiosk.Tell
        public void Tell() { }

        [Touchpoints("screen-3")]
        [Obsolete("Touchpoint(\"screen-4\")")]
        public void Hide() => Tracker.TrackAll("in-store.hide");
    }

    [Unfinished
    public class Half { [Touchpoint(
