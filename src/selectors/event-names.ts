/**
 * Documented object-level calls that change data, most telling first.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html
 */
export const documentedWrites: readonly string[] = [
  "PutObject",
  "DeleteObject",
  "CopyObject",
  "DeleteObjects",
  "CompleteMultipartUpload",
  "CreateMultipartUpload",
  "UploadPart",
  "UploadPartCopy",
  "AbortMultipartUpload",
  "PutObjectAcl",
  "PutObjectTagging",
  "DeleteObjectTagging",
  "PutObjectRetention",
  "PutObjectLegalHold",
  "PutObjectAnnotation",
  "DeleteObjectAnnotation",
  "RestoreObject",
  "UpdateObjectEncryption",
  "PostObject",
];

/** Documented object-level calls that only read, most telling first. Same source. */
export const documentedReads: readonly string[] = [
  "GetObject",
  "HeadObject",
  "ListObjects",
  "ListObjectVersions",
  "HeadBucket",
  "GetObjectAcl",
  "GetObjectAttributes",
  "GetObjectLegalHold",
  "GetObjectRetention",
  "GetObjectTagging",
  "GetObjectTorrent",
  "GetObjectAnnotation",
  "ListObjectAnnotations",
  "ListParts",
  "SelectObjectContent",
];

/** What the name of a call that only reads begins with; an undocumented call named so is of disputed kind. */
export const readVerbs: readonly string[] = ["Get", "Head", "List", "Select"];

/** Calls on many objects at once; their events name a bucket, not an object. Same source. */
export const multiObjectWrites: readonly string[] = ["DeleteObjects"];

/** Likewise among reads. */
export const multiObjectReads: readonly string[] = ["ListObjects", "ListObjectVersions", "HeadBucket"];
