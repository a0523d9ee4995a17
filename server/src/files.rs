//! The papers' bytes, in a folder or an S3-compatible bucket.

use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, ObjectStoreExt as _};

/// The file store.
#[derive(Clone, Debug)]
pub struct Files(Arc<dyn ObjectStore>);

/// The file store failed.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// The address names no store.
    #[error("{0} is not an address of a file store; use file:FOLDER or s3://BUCKET/PREFIX")]
    Address(String),
    /// A folder could not be made.
    #[error("the folder of the file store could not be made")]
    Folder(#[from] std::io::Error),
    /// The store failed.
    #[error("the file store failed")]
    Store(#[from] object_store::Error),
}

impl Files {
    /// Opens the store at `file:FOLDER` or `s3://BUCKET/PREFIX`.
    pub fn open(url: &str) -> Result<Self, FilesError> {
        if let Some(folder) = url.strip_prefix("file:") {
            let folder = PathBuf::from(folder);
            std::fs::create_dir_all(&folder)?;
            // Synced before the row is written: an acknowledged paper survives a power cut.
            return Ok(Self(Arc::new(LocalFileSystem::new_with_prefix(folder)?.with_fsync(true))));
        }
        if let Some(bucket) = url.strip_prefix("s3://") {
            let prefix = bucket.split_once('/').map_or("", |(_, prefix)| prefix);
            let store = AmazonS3Builder::from_env().with_url(url).build()?;
            return Ok(Self(Arc::new(PrefixStore::new(store, prefix))));
        }
        Err(FilesError::Address(url.to_owned()))
    }

    /// Keeps bytes under a fresh key.
    pub async fn put(&self, key: &str, bytes: Bytes) -> Result<(), FilesError> {
        self.0.put(&Path::from(key), bytes.into()).await?;
        Ok(())
    }

    /// The bytes under a key.
    pub async fn get(&self, key: &str) -> Result<Bytes, FilesError> {
        Ok(self.0.get(&Path::from(key)).await?.bytes().await?)
    }

    /// Forgets the bytes under a key.
    pub async fn delete(&self, key: &str) -> Result<(), FilesError> {
        self.0.delete(&Path::from(key)).await?;
        Ok(())
    }
}
