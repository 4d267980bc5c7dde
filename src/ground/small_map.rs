//! Maps of few things each, of which there are very many: one sorted list. A tree has room for eleven in its smallest node.

use litemap::LiteMap;

/// A map of few things.
pub type SmallMap<Key, Value> = LiteMap<Key, Value>;

/// A map that takes as much room as it needs, and no more. Of several things with one key, the last is in it.
pub fn small_map<Key: Ord, Value>(pairs: Vec<(Key, Value)>) -> SmallMap<Key, Value> {
    let sorted: SmallMap<Key, Value> = pairs.into_iter().collect();
    let mut pairs = sorted.into_tuple_vec();
    pairs.shrink_to_fit();
    SmallMap::from_sorted_store_unchecked(pairs)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_small_map_holds_what_a_tree_does(pairs in prop::collection::vec((0..6, any::<u8>()), 0..12)) {
            let tree: BTreeMap<i32, u8> = pairs.iter().copied().collect();
            let small = small_map(pairs);
            prop_assert!(small.iter().eq(tree.iter()));
            prop_assert!((0..6).all(|key| small.get(&key) == tree.get(&key)));
        }
    }
}
