//! The main story.
