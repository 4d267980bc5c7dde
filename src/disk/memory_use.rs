//! How much memory this process holds, as the system tells it; where it tells nothing, nothing is known.

/// Bytes in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemoryUse {
    /// Now.
    pub now: u64,
    /// The most there ever was.
    pub most: u64,
}

/// The memory that this process holds.
pub fn memory_use() -> Option<MemoryUse> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = |name: &str| {
        let value = status.lines().find_map(|line| line.strip_prefix(name))?;
        value.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kibibytes| kibibytes * 1024)
    };
    Some(MemoryUse { now: line("VmRSS:")?, most: line("VmHWM:")? })
}
