//! Where a spot of a sheet lands in a picture: a perspective map, so that no pixels have to be turned
//! afterwards.

use super::sheet::{Spot, at};

/// A map from a sheet's points to a picture's pixels.
pub(super) struct View {
    width: f32,
    height: f32,
    x: [f32; 3],
    y: [f32; 3],
    far: [f32; 2],
}

impl View {
    /// Straight on, with this many pixels to the point and the sheet's top left corner at the spot.
    pub(super) fn flat(scale: f32, corner: Spot) -> Self {
        Self {
            width: 1.0,
            height: 1.0,
            x: [scale, 0.0, corner.x],
            y: [0.0, scale, corner.y],
            far: [0.0, 0.0],
        }
    }

    /// A sheet of this size seen so that its corners, clockwise from the top left, land on these spots.
    pub(super) fn onto([a, b, c, d]: [Spot; 4], (width, height): (f32, f32)) -> Self {
        let (across, down) = (at(b.x - c.x, b.y - c.y), at(d.x - c.x, d.y - c.y));
        let skew = at(a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y);
        let area = across.x * down.y - down.x * across.y;
        let far_across = (skew.x * down.y - down.x * skew.y) / area;
        let far_down = (across.x * skew.y - skew.x * across.y) / area;
        Self {
            width,
            height,
            x: [b.x - a.x + far_across * b.x, d.x - a.x + far_down * d.x, a.x],
            y: [b.y - a.y + far_across * b.y, d.y - a.y + far_down * d.y, a.y],
            far: [far_across, far_down],
        }
    }

    /// Where the spot lands.
    pub(super) fn see(&self, spot: Spot) -> Spot {
        let (u, v) = (spot.x / self.width, spot.y / self.height);
        let depth = self.far[0] * u + self.far[1] * v + 1.0;
        at(
            (self.x[0] * u + self.x[1] * v + self.x[2]) / depth,
            (self.y[0] * u + self.y[1] * v + self.y[2]) / depth,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{View, at};

    #[test]
    fn the_corners_of_a_sheet_land_where_they_should() {
        let corners = [at(10.0, 12.0), at(210.0, 8.0), at(205.0, 300.0), at(14.0, 290.0)];
        let view = View::onto(corners, (612.0, 792.0));
        for (corner, spot) in
            corners.into_iter().zip([at(0.0, 0.0), at(612.0, 0.0), at(612.0, 792.0), at(0.0, 792.0)])
        {
            let seen = view.see(spot);
            assert!((seen.x - corner.x).abs() < 0.01 && (seen.y - corner.y).abs() < 0.01);
        }
    }
}
