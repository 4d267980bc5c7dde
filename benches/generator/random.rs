//! Chance that repeats itself: `SplitMix64` (Steele, Lea and Flood, 2014), and ranks by Zipf's law.

/// A stream of numbers that depends on its seed alone.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to, but not including, `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    pub fn between(&mut self, first: u64, last: u64) -> u64 {
        first + self.below(last - first + 1)
    }

    pub fn choose<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        let position = usize::try_from(self.below(items.len() as u64)).unwrap_or(0);
        &items[position]
    }
}

/// Ranks of which the first is twice as frequent as the second, three times as the third, and so on.
pub struct Zipf {
    sums: Vec<u64>,
}

impl Zipf {
    pub fn new(ranks: u64) -> Self {
        let mut sum = 0;
        let sums = (1..=ranks).map(|rank| {
            sum += (1 << 40) / rank;
            sum
        });
        Self { sums: sums.collect() }
    }

    pub fn rank(&self, random: &mut Random) -> usize {
        let total = self.sums.last().copied().unwrap_or(1);
        let wanted = random.below(total);
        self.sums.partition_point(|sum| *sum <= wanted)
    }
}
