/**
 * Object-level API names, typed in anew here so that a slip in the library's own list shows.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html
 */
export const reads = [
  "GetObject",
  "GetObjectAcl",
  "GetObjectAnnotation",
  "GetObjectAttributes",
  "GetObjectLegalHold",
  "GetObjectRetention",
  "GetObjectTagging",
  "GetObjectTorrent",
  "HeadBucket",
  "HeadObject",
  "ListObjectAnnotations",
  "ListObjects",
  "ListObjectVersions",
  "ListParts",
  "SelectObjectContent",
];

/** The documented names that write. */
export const writes = [
  "AbortMultipartUpload",
  "CompleteMultipartUpload",
  "CopyObject",
  "CreateMultipartUpload",
  "DeleteObject",
  "DeleteObjectAnnotation",
  "DeleteObjects",
  "DeleteObjectTagging",
  "PostObject",
  "PutObject",
  "PutObjectAcl",
  "PutObjectAnnotation",
  "PutObjectLegalHold",
  "PutObjectRetention",
  "PutObjectTagging",
  "RestoreObject",
  "UpdateObjectEncryption",
  "UploadPart",
  "UploadPartCopy",
];

/** Calls that name a bucket and touch many objects, by control. */
export const multiObject = {
  "S3.22": ["DeleteObjects"],
  "S3.23": ["ListObjects", "ListObjectVersions", "HeadBucket"],
};

const soundsLikeRead = (name: string): boolean =>
  ["Get", "Head", "List", "Select"].some((verb) => name.startsWith(verb));

/** Whether a name is certainly a write: documented as one, or undocumented and not sounding like a read. */
export const isWriteName = (name: string): boolean =>
  /^[A-Z][A-Za-z0-9]*$/.test(name) &&
  !reads.includes(name) &&
  (writes.includes(name) || !soundsLikeRead(name));

/** Whether a name is certainly a read: documented as one, or undocumented and sounding like one. */
export const isReadName = (name: string): boolean =>
  /^[A-Z][A-Za-z0-9]*$/.test(name) &&
  !writes.includes(name) &&
  (reads.includes(name) || soundsLikeRead(name));
